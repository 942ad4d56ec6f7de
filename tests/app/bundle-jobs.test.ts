import 'fake-indexeddb/auto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { bundleJobs } from '#lib/app/bundle-jobs.ts'
import { openBundles } from '#lib/app/bundles.ts'
import { workOnBundle } from '#lib/app/bundle-work.ts'
import { startLeading } from '#lib/app/lead.ts'
import { first } from '#lib/state/once.ts'
import { must } from '../../scripts/demo/must.ts'
import { aFounder, posts, withWords, type Phone } from './bundle-street.ts'

/** A window whose worker is this very thread. */
function windowOf(phone: Phone, opening = async () => phone) {
  const jobs = bundleJobs({
    postMessage: ({ job, port }: { job: Parameters<typeof workOnBundle>[0]; port: MessagePort }) =>
      void workOnBundle(job, port, opening())
  })
  const bundles = openBundles({
    name: 'Jordaan',
    store: phone.store,
    leadHere: async () => ({ bundles: jobs })
  })
  return { jobs, bundles }
}

const ignore = () => {}

test('a file counts as the last one once it was handed over, and what comes after it is new', async () => {
  const anneke = await aFounder()
  const { bundles } = windowOf(anneke)
  const made = must(await bundles.make('new', ignore).result)
  expect(await first(bundles.memory)).toEqual({
    passedOnAt: null,
    backedUpAt: null,
    backedUpWith: null,
    putOffAt: null
  })
  must(await made.handedOver())
  const asked = vi.spyOn(anneke.store.keep, 'get')
  expect((await first(bundles.memory)).passedOnAt).toBeGreaterThan(0)
  // Of the keys there are many: they are read for the next file only.
  expect(asked).not.toHaveBeenCalledWith('passedOnKeys')
  expect(await bundles.make('new', ignore).result).toMatchObject({ refusal: { kind: 'bundleNothingNew' } })
  await posts(anneke, 'Wie heeft een ladder?')
  expect(must(await bundles.make('new', ignore).result).records).toBe(1)
  expect(must(await bundles.make('all', ignore).result).records).toBe(made.records + 1)
})

test('a file that could not be remembered for want of room says so and does not count', async () => {
  const anneke = await aFounder()
  const { bundles } = windowOf(anneke)
  const made = must(await bundles.make('new', ignore).result)
  anneke.store.db.kept.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect(await made.handedOver()).toMatchObject({ refusal: { kind: 'storageFull' } })
  expect((await first(bundles.memory)).passedOnAt).toBeNull()
})

test('what is stopped before it began makes no file', async () => {
  const { bundles } = windowOf(await aFounder())
  const making = bundles.make('all', ignore)
  making.stop()
  expect(await making.result).toMatchObject({ refusal: { kind: 'bundleStopped' } })
})

test('a backup that was saved is remembered with the words it opens with', async () => {
  const anneke = await aFounder()
  await withWords(anneke)
  const { bundles } = windowOf(anneke)
  const phraseKey = new Uint8Array(32).fill(5)
  must(await must(await bundles.make('backup', ignore).result).handedOver(phraseKey))
  expect(await first(bundles.memory)).toMatchObject({ passedOnAt: null, backedUpWith: phraseKey })
})

test('a backup put off is remembered, and one that was made too', async () => {
  const { bundles } = windowOf(await aFounder())
  await bundles.putOffBackup()
  const memory = await first(bundles.memory)
  expect(memory).toMatchObject({ passedOnAt: null, backedUpAt: null })
  expect(memory.putOffAt).toBeGreaterThan(0)
})

test('a bug while a file is made is told as one, not waited for', async () => {
  const anneke = await aFounder()
  const { bundles } = windowOf({ ...anneke, journal: null as never })
  await expect(bundles.make('all', ignore).result).rejects.toThrow('could not be made')
})

test('a file asked for where the neighbourhood could not be opened is told as broken, not waited for', async () => {
  const { bundles } = windowOf(await aFounder(), () => Promise.reject(new Error('the disk is gone')))
  await expect(bundles.make('all', ignore).result).rejects.toThrow('could not be made')
})

test('a worker that broke ends what it was making, and is told', async () => {
  const worker: { onerror?: () => void } = {}
  vi.stubGlobal('Worker', function () {
    return Object.assign(worker, { postMessage: ignore, terminate: ignore })
  })
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('addEventListener', ignore)
  onTestFinished(() => void vi.unstubAllGlobals())
  const trouble: string[] = []
  const leading = startLeading({
    ...{ store: (await aFounder()).id, relay: 'wss://stoep.example', signalling: 'wss://s.example' },
    onTrouble: (kind) => trouble.push(kind)
  })
  const { outcome } = leading.bundles.begin({ kind: 'make', scope: 'all', known: '', name: '' }, ignore)
  worker.onerror?.()
  expect(await outcome).toMatchObject({ refusal: { kind: 'bundleInterrupted' } })
  expect(trouble).toEqual(['broken'])
})
