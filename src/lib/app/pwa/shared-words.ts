/**
 * What another app shares with this one (the manifest's `share_target`), on its way into the one field. The system
 * posts it as a form, which the service worker answers: the words are kept on the device, and the page with the field
 * takes them from there. A site can post such a form too; its words get no further than the field, where a person
 * reads them and posts them or not. Only text is taken: a listing holds no picture.
 */
import { limits } from '#lib/wire/limits.ts'

export const shareAddress = '/share'
const keptIn = 'stoep-shared'
const keptAs = '/shared-words'

/** In the worker: keeps the words and sends the browser on to the field; what is kept is the latest. */
export async function keepShared(request: Request): Promise<Response> {
  const words = await readShared(request)
  if (words === null) return sendOn('/new?unshared')
  await (await caches.open(keptIn)).put(keptAs, new Response(words))
  return sendOn('/new')
}

/** On the page: the words, once; null when nothing waits. */
export async function takeShared(): Promise<string | null> {
  // Without a secure context there are no caches, and nothing shares with such a page.
  if (!('caches' in globalThis) || !(await caches.has(keptIn))) return null
  const kept = await caches.match(keptAs, { cacheName: keptIn })
  await caches.delete(keptIn)
  return (await kept?.text()) ?? null
}

/** Title, text and address under each other, each once. Null when it is too large, not a form, or says nothing. */
export async function readShared(request: Request): Promise<string | null> {
  const form = await readForm(request)
  if (!form) return null
  const parts = ['title', 'text', 'url'].map((name) => plain(form.get(name)))
  return parts.filter((part, at) => isNewAmong(parts, part, at)).join('\n') || null
}

async function readForm(request: Request): Promise<FormData | null> {
  try {
    const body = await request.blob()
    if (body.size > limits.maxSharedBytes) return null
    const headers = { 'content-type': request.headers.get('content-type') ?? '' }
    return await new Response(body, { headers }).formData()
  } catch {
    return null
  }
}

/** Without what no field can show. */
function plain(value: FormDataEntryValue | null): string {
  if (typeof value !== 'string') return ''
  return value.toWellFormed().replace(/\r\n?/g, '\n').replace(unspeakable, '').trim()
}

/** Many apps say the title or the address again in the text. */
function isNewAmong(parts: readonly string[], part: string, at: number): boolean {
  const saidElsewhere = (other: string, otherAt: number) =>
    otherAt !== at && other.includes(part) && (other !== part || otherAt < at)
  return part !== '' && !parts.some(saidElsewhere)
}

function sendOn(to: string): Response {
  return new Response(null, { status: 303, headers: { location: to } })
}

const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
