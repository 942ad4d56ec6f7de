/** The service worker's side of being woken: small, for it runs at every start of the app. */
import type { NoticeAct, NoticeData, Woken } from './woken-calls.ts'

const acts: ReadonlySet<string> = new Set<NoticeAct>(['agree', 'finish', 'later'])

/** `script`: address of woken.ts, brought in on installing so that it is there when nothing else is. */
export function hearPushes(self: ServiceWorkerGlobalScope, script: string): void {
  const woken = (): Woken => {
    if (!self.stoepWoken) importScripts(script)
    if (!self.stoepWoken) throw new Error('what reads a push did not come along')
    return self.stoepWoken
  }

  self.addEventListener('install', () => {
    try {
      woken()
    } catch {
      // Only notifications need it; the app installs without.
    }
  })
  self.addEventListener('push', (event) => {
    event.waitUntil(lookUnseen(self, () => woken().look(self.registration, roomOf(event.data))))
  })
  self.addEventListener('pushsubscriptionchange', (event) => {
    ;(event as ExtendableEvent).waitUntil(woken().renew(self.registration))
  })
  self.addEventListener('notificationclick', (event) => {
    const { notification, action } = event
    const about = notification.data as NoticeData
    notification.close()
    if (isAct(action)) event.waitUntil(woken().act(self.registration, action, about))
    else event.waitUntil(show(self, addressed(about)))
  })
}

/**
 * For whom it is stands in the fragment, which no server sees (app/residents.ts). A query makes it another page than the
 * one that is open, which is then loaded anew for that person.
 */
function addressed({ href, store }: NoticeData): string {
  return `${href}?notice#for=${store}`
}

function isAct(action: string): action is NoticeAct {
  return acts.has(action)
}

function roomOf(data: PushMessageData | null): Uint8Array | null {
  const bytes = data ? new Uint8Array(data.arrayBuffer()) : null
  return bytes?.length === 32 ? bytes : null
}

/** Who looks at the app sees it there. */
async function lookUnseen({ clients }: ServiceWorkerGlobalScope, look: () => Promise<void>): Promise<void> {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!windows.some(({ visibilityState }) => visibilityState === 'visible')) await look()
}

async function show({ clients }: ServiceWorkerGlobalScope, href: string): Promise<void> {
  const [window] = await clients.matchAll({ type: 'window' })
  if (!window) return void (await clients.openWindow(href))
  await window.focus()
  await window.navigate(href)
}
