/**
 * What another app shares with this one (the manifest's `share_target`), on its way into the one field, or to the page
 * of official alerts when it is one. The system posts it as a form, which the service worker answers: the words and the
 * photo, or the alert, are kept on the device, and the page takes them from there. A site can post such a form too:
 * what is seen to come from one is not kept, and where that is not seen (a browser need not tell a worker) it gets no
 * further than the field or the alert's page, where a person looks at it and uses it or not.
 */
import { looksLikeAlert } from '#lib/state/formats/alert-look.ts'
import { limits } from '#lib/wire/limits.ts'

export const shareAddress = '/share'
const keptIn = 'stoep-shared'
const wordsKeptAs = '/shared-words'
const photoKeptAs = '/shared-photo'
const alertKeptAs = '/shared-alert'
/** When it was shared, in Unix ms. */
const sharedAt = 'shared-at'
const hourMs = 60 * 60 * 1000

export interface Shared {
  /** May be empty when there is a photo. */
  readonly words: string
  /** As it was shared: nobody has looked into it yet. */
  readonly photo: Blob | null
}

/** A file, or the text of one: nobody has looked into it yet. */
export interface SharedAlert {
  readonly alert: Blob
}

/** In the worker: keeps what was shared and sends the browser on to the page for it; what is kept is the latest. */
export async function keepShared(request: Request, nowMs = Date.now()): Promise<Response> {
  if (isFromSite(request)) return sendOn('/')
  const shared = await readShared(request)
  if (shared === null || !(await keep(shared, nowMs))) return sendOn('/new?unshared')
  return sendOn('alert' in shared ? '/emergency/alert' : '/new')
}

/** The system that shares sends no page it came from, and `none` or `same-origin` (Fetch Metadata, 2.4). */
function isFromSite({ headers, referrer, url }: Request): boolean {
  if (headers.get('sec-fetch-site') === 'cross-site') return true
  return /^https?:/.test(referrer) && new URL(referrer).origin !== new URL(url).origin
}

/** False when there is no room for it. */
async function keep(shared: Shared | SharedAlert, nowMs: number): Promise<boolean> {
  try {
    await dropShared()
    const cache = await caches.open(keptIn)
    const dated = (body: Blob | string) => new Response(body, { headers: { [sharedAt]: String(nowMs) } })
    if ('alert' in shared) await cache.put(alertKeptAs, dated(shared.alert))
    else {
      await cache.put(wordsKeptAs, dated(shared.words))
      if (shared.photo) await cache.put(photoKeptAs, new Response(shared.photo))
    }
    return true
  } catch {
    return false
  }
}

/** In the worker, each time it starts: what nobody took within an hour does not lie here in the clear. */
export async function dropOldShared(nowMs = Date.now()): Promise<void> {
  if (!(await caches.has(keptIn))) return
  if (!isOfThisHour((await kept(wordsKeptAs)) ?? (await kept(alertKeptAs)), nowMs)) await dropShared()
}

/** Whatever waits. */
export async function dropShared(): Promise<void> {
  // Without a secure context there are no caches, and nothing shares with such a page.
  if ('caches' in globalThis) await caches.delete(keptIn)
}

async function kept(name: string): Promise<Response | undefined> {
  if (!('caches' in globalThis) || !(await caches.has(keptIn))) return undefined
  return caches.match(name, { cacheName: keptIn })
}

function isOfThisHour(words: Response | undefined, nowMs: number): boolean {
  const ageMs = nowMs - Number(words?.headers.get(sharedAt) ?? 0)
  return ageMs >= 0 && ageMs < hourMs
}

/** On the page with the field: whether something of this hour waits for it. */
export async function hasShared(nowMs = Date.now()): Promise<boolean> {
  return isOfThisHour(await kept(wordsKeptAs), nowMs)
}

/** On the page with the field: what was shared within the hour, once; null when nothing waits. */
export async function takeShared(nowMs = Date.now()): Promise<Shared | null> {
  const [words, photo] = await Promise.all([wordsKeptAs, photoKeptAs].map(kept))
  if (!words) return null
  // Read before the cache goes.
  const shared = isOfThisHour(words, nowMs) && {
    words: await words.text(),
    photo: (await photo?.blob()) ?? null
  }
  await dropShared()
  return shared || null
}

/** On the page of official alerts: as `takeShared`. */
export async function takeSharedAlert(nowMs = Date.now()): Promise<Blob | null> {
  const alert = await kept(alertKeptAs)
  if (!alert) return null
  const shared = isOfThisHour(alert, nowMs) ? await alert.blob() : null
  await dropShared()
  return shared
}

/**
 * Title, text and address under each other, each once, and the first photo; or the alert, when a file for one is in the
 * form or the text is one. Null when it is too large, not a form, or says and shows nothing.
 */
export async function readShared(request: Request): Promise<Shared | SharedAlert | null> {
  const form = await readForm(request)
  if (!form) return null
  const alert = alertIn(form)
  if (alert) return { alert }
  const photo = form.getAll('photo').find(isPhoto) ?? null
  const parts = ['title', 'text', 'url'].map((name) => plain(form.get(name)))
  const words = parts.filter((part, at) => isNewAmong(parts, part, at)).join('\n')
  return words || photo ? { words, photo } : null
}

/** Words alone have less room than a photo. */
async function readForm(request: Request): Promise<FormData | null> {
  try {
    const body = await request.blob()
    if (body.size > limits.maxSharedPhotoBytes) return null
    const headers = { 'content-type': request.headers.get('content-type') ?? '' }
    const form = await new Response(body, { headers }).formData()
    return body.size > limits.maxSharedBytes && !hasRoomForWords(body, form) ? null : form
  } catch {
    return null
  }
}

/** What is not files is words, with what stands around them. */
function hasRoomForWords({ size }: Blob, form: FormData): boolean {
  const files = [...form.values()].reduce((sum, value) => sum + (value instanceof Blob ? value.size : 0), 0)
  return size - files <= limits.maxSharedBytes
}

function alertIn(form: FormData): Blob | null {
  const file = form.getAll('alert').find((value) => value instanceof Blob && value.size > 0)
  if (file instanceof Blob) return file
  const text = form.get('text')
  return typeof text === 'string' && looksLikeAlert(text) ? new Blob([text]) : null
}

function isPhoto(value: FormDataEntryValue): value is File {
  return value instanceof Blob && value.size > 0 && value.type.startsWith('image/')
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
