/** What the service worker asks of the code that it brings in only when it is woken (woken.ts). */
export interface Woken {
  /** Looks what is new and shows it. `room`: what the push named, 32 bytes; null looks everywhere. */
  look(worker: ServiceWorkerRegistration, room: Uint8Array | null): Promise<void>
  /** Does what a button of a notification says. */
  act(worker: ServiceWorkerRegistration, act: NoticeAct, about: NoticeData): Promise<void>
  /** The browser changed the address at the push service: says so to the relay. */
  renew(worker: ServiceWorkerRegistration): Promise<void>
}

export type NoticeAct = 'agree' | 'finish' | 'later'

/** What travels inside a notification. */
export interface NoticeData {
  /** Whose it is (journal/store-id.ts). */
  readonly store: string
  readonly keys: readonly string[]
  /** Path of the page about it. */
  readonly href: string
}

declare global {
  interface ServiceWorkerGlobalScope {
    stoepWoken?: Woken
  }
}
