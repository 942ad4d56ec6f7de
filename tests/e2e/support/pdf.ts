import { inflateSync } from 'node:zlib'

/** One page of a PDF as Chromium writes it. */
export interface PdfPage {
  /** Width and height in millimetres, whole. */
  readonly size: readonly [number, number]
  /** All that can be read on it, blocks apart by a space. */
  readonly text: string
}

/** Only what Chromium's own printing makes is understood: no object streams, text as glyphs with a table to Unicode. */
export function readPdf(bytes: Buffer): readonly PdfPage[] {
  const objects = new Map<string, string>()
  const file = bytes.toString('latin1')
  for (const [, id = '', object = ''] of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g))
    objects.set(id, object)
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object))
  return pages.map((page) => ({ size: sizeOf(page), text: textOf(page, objects) }))
}

function sizeOf(page: string): [number, number] {
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4)
  return [millimetres(width), millimetres(height)]
}

function textOf(page: string, objects: ReadonlyMap<string, string>): string {
  const [, fontList = ''] = /\/Font <<([^>]*)>>/.exec(page) ?? []
  const fonts = new Map(
    [...fontList.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      glyphsOf(objects.get(id) ?? '', objects)
    ])
  )
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '')
  let glyphs: ReadonlyMap<number, string> = new Map()
  let text = ''
  for (const [, font, hex, isEnd] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|(\bET\b)/g)) {
    if (font) glyphs = fonts.get(font) ?? glyphs
    else if (isEnd) text += ' '
    else for (const [code] of (hex ?? '').matchAll(/.{4}/g)) text += glyphs.get(parseInt(code, 16)) ?? '?'
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Glyph to character, from the font's own table. */
function glyphsOf(font: string, objects: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
  const table = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '') ?? '')
  const glyphs = new Map<number, string>()
  for (const [, from = '', to, first = ''] of table.matchAll(/^<(\w+)> (?:<(\w+)> )?<(\w+)>$/gm)) {
    const start = parseInt(from, 16)
    const end = to === undefined ? start : parseInt(to, 16)
    for (let at = start; at <= end; at++)
      glyphs.set(at, String.fromCodePoint(parseInt(first, 16) + at - start))
  }
  return glyphs
}

function streamOf(object: string): string {
  const [, stream] = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(object) ?? []
  return stream === undefined ? '' : inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}
