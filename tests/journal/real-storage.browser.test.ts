import { afterEach, describe, expect, it } from 'vitest'
import { freshName, journalOnDexie } from './on-dexie.ts'
import type { FromWorker } from './journal-worker.ts'
import { start, street } from './street.ts'
import { firstThat } from './watching.ts'

const opened: { close(): void }[] = []

afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

describe('a real browser', () => {
  it('keeps keys that cannot be read out, and gives them back able to sign', async () => {
    const { store, name } = await open()
    const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair
    await store.keep.put({ identity: { pair } })
    store.close()
    const again = await open(name)
    const { pair: kept } = (await again.store.keep.get('identity')) as { pair: CryptoKeyPair }
    expect(kept.privateKey.extractable).toBe(false)
    const signature = await crypto.subtle.sign('Ed25519', kept.privateKey, new Uint8Array(3))
    expect(await crypto.subtle.verify('Ed25519', pair.publicKey, signature, new Uint8Array(3))).toBe(true)
  })

  it('lets go when the browser takes the database away, instead of going on with an empty one', async () => {
    const { journal, store } = await open()
    await journal.append(street().genesis)
    const closed = new Promise<void>((resolve) => store.onClosed(resolve))
    store.db.backendDB().dispatchEvent(new Event('close'))
    await closed
    expect(await journal.append(street().invite)).toEqual({ ok: false, refusal: { kind: 'storageClosed' } })
  })

  it('shows in a window what a worker wrote, and the other way round', async () => {
    const { name, journal, store } = await open()
    const worker = new Worker(new URL('./journal-worker.ts', import.meta.url), { type: 'module' })
    opened.push({ close: () => worker.terminate() })
    const said = messages(worker)
    worker.postMessage(name)
    expect(await said.next('ready')).toBe('ready')
    const board = store.queries.board({ limit: 50 }, start)
    const shown = firstThat(board, (rows) => rows.length === 1)
    worker.postMessage('write')
    expect((await shown)[0]?.listing.text).toBe('from the worker')
    expect(await journal.has(street().genesis.record.id)).toBe(true)
    await journal.append(street().genesis)
    expect(await said.next('appended')).toBe('appended')
  })
})

async function open(name = freshName()) {
  const one = await journalOnDexie(name)
  opened.push(one.store)
  return one
}

/** Each message of the worker once, by name, whether it came before or after it was asked for. */
function messages(worker: Worker) {
  const waiting = new Map<FromWorker, () => void>()
  const come = new Set<FromWorker>()
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    come.add(data)
    waiting.get(data)?.()
  }
  return {
    next: (name: FromWorker) =>
      new Promise<FromWorker>((resolve) => {
        if (come.has(name)) resolve(name)
        else waiting.set(name, () => resolve(name))
      })
  }
}
