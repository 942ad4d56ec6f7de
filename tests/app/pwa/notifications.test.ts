import { expect, it, vi } from 'vitest'
import { hearPushes } from '#lib/app/pwa/notifications.ts'
import type { Woken } from '#lib/app/pwa/woken-calls.ts'

type Listener = (event: unknown) => void

/** A service worker without a browser: its windows are given, what it was asked is kept. */
function worker({ visible = false, windows = 0, hasScript = true } = {}) {
  const listeners = new Map<string, Listener>()
  const woken = {
    look: vi.fn(async () => {}),
    act: vi.fn(async () => {}),
    renew: vi.fn(async () => {})
  } satisfies Woken
  const went: string[] = []
  const window = {
    visibilityState: visible ? 'visible' : 'hidden',
    focus: async () => void went.push('focus'),
    navigate: async (href: string) => void went.push(`navigate ${href}`)
  }
  // A worker's scope cannot be made outside a browser: as much of it as hearing pushes uses.
  const self = {
    registration: 'registration',
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    clients: {
      matchAll: async () => Array.from({ length: windows }, () => window),
      openWindow: async (href: string) => void went.push(`open ${href}`)
    }
  } as unknown as ServiceWorkerGlobalScope
  const brought: string[] = []
  vi.stubGlobal('importScripts', (script: string) => {
    brought.push(script)
    if (!hasScript) throw new Error('no network')
    self.stoepWoken = woken
  })
  hearPushes(self, '/assets/woken.js')
  async function happens(type: string, event: object = {}): Promise<void> {
    const waited: Promise<unknown>[] = []
    listeners.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => waited.push(work) })
    await Promise.all(waited)
  }
  const clicks = (action: string) =>
    happens('notificationclick', { action, notification: { data: about, close: () => went.push('close') } })
  return { woken, went, brought, happens, clicks }
}

const about = { store: 'store', keys: ['answer 1'], href: '/listing/1' }
const pushOf = (bytes: Uint8Array) => ({ data: { arrayBuffer: () => bytes.slice().buffer } })

it('brings in what reads a push once, on installing', async () => {
  const { happens, brought, woken } = worker()
  await happens('install')
  await happens('push', { data: null })
  await happens('push', { data: null })
  expect(brought).toEqual(['/assets/woken.js'])
  expect(woken.look).toHaveBeenCalledTimes(2)
})

it('installs without it', async () => {
  const { happens } = worker({ hasScript: false })
  await expect(happens('install')).resolves.toBeUndefined()
})

it('looks into the room a push names, and everywhere when it names none', async () => {
  const { happens, woken } = worker()
  const room = new Uint8Array(32).fill(3)
  await happens('push', pushOf(room))
  await happens('push', pushOf(room.subarray(1)))
  await happens('push', { data: null })
  expect(woken.look.mock.calls).toEqual([
    ['registration', room],
    ['registration', null],
    ['registration', null]
  ])
})

it('shows nothing to who is looking at the app', async () => {
  const looking = worker({ visible: true, windows: 1 })
  await looking.happens('push', { data: null })
  expect(looking.woken.look).not.toHaveBeenCalled()
  const elsewhere = worker({ windows: 1 })
  await elsewhere.happens('push', { data: null })
  expect(elsewhere.woken.look).toHaveBeenCalledOnce()
})

it('does what a button says, without opening anything', async () => {
  const { clicks, woken, went } = worker({ windows: 1 })
  await clicks('agree')
  expect(woken.act).toHaveBeenCalledExactlyOnceWith('registration', 'agree', about)
  expect(went).toEqual(['close'])
})

it('goes to what it is about, as who it is for, on a tap beside the buttons', async () => {
  const closed = worker()
  await closed.clicks('')
  expect(closed.went).toEqual(['close', 'open /listing/1?notice#for=store'])
  const open = worker({ windows: 1 })
  await open.clicks('something of a later version')
  expect(open.went).toEqual(['close', 'focus', 'navigate /listing/1?notice#for=store'])
  expect(open.woken.act).not.toHaveBeenCalled()
})

it('tells the relay when the browser changes its address', async () => {
  const { happens, woken } = worker()
  await happens('pushsubscriptionchange')
  expect(woken.renew).toHaveBeenCalledOnce()
})
