import type { IncomingMessage, ServerResponse } from 'node:http'
import { limits } from '#lib/wire/limits.ts'
import { fileToMediaType } from './media-types.ts'
import { htmlToPolicy, securityHeaders } from './security-headers.ts'
import { answerText, fileAt, fileToTag, hasTag, sendPart } from './static-files.ts'

/**
 * The map an operator put here: one PMTiles archive, under `/map.pmtiles` for whoever reads parts of it, and what it is
 * under `/map.json`: `{ bytes, tag }`, or `null` when there is none that a device would take. The file is looked at anew
 * for every request, so it may be replaced while the relay runs.
 */
export function createMapArchive(file: string | null) {
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answerText(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' })
    }
    const found = file === null ? null : await fileAt(file)
    const archive = found !== null && found.size <= limits.maxMapBytes ? found : null
    const tag = archive && fileToTag(archive)
    if (isAbout(request)) {
      const facts = archive && { bytes: archive.size, tag }
      return answerText(response, 200, JSON.stringify(facts), { 'content-type': 'application/json' })
    }
    if (archive === null || tag === null) return answerText(response, 404, 'This relay has no map.')
    const headers = {
      ...securityHeaders(htmlToPolicy('')),
      'cache-control': 'no-cache',
      'content-type': fileToMediaType('map.pmtiles').name,
      etag: tag
    }
    if (hasTag(request.headers['if-none-match'], tag)) return void response.writeHead(304, headers).end()
    return sendPart(request, response, archive, tag, headers)
  }

  return { serve }
}

export function isForMap(path: string | undefined): boolean {
  return path === '/map.json' || path === '/map.pmtiles'
}

function isAbout({ url }: IncomingMessage): boolean {
  return url?.split('?', 1)[0] === '/map.json'
}
