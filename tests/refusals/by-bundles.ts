/** Files made and read on phones with real journals and rooms. */
import { bundleJobs } from '#lib/app/bundle-jobs.ts'
import { makeBundle } from '#lib/app/bundle-making.ts'
import { bytesToPhrase } from '#lib/keys/phrase.ts'
import type { BundleRefusal } from '#lib/domain/refusal.ts'
import { limits } from '#lib/wire/limits.ts'
import { restore } from '#lib/app/restoring.ts'
import { aDevice, aFounder, fileOf, never, open, withWords } from '../app/bundle-street.ts'
import type { Meeting } from './meeting.ts'

/** Anneke opens what is made of a file of hers. */
const opening =
  (change: (bytes: Uint8Array<ArrayBuffer>) => void): Meeting =>
  async () => {
    const anneke = await aFounder()
    const bytes = await (await fileOf(anneke, 'all')).blob.bytes()
    change(bytes)
    return open(anneke, new Blob([bytes]))
  }

const backedUp = async () => {
  const anneke = await aFounder()
  await withWords(anneke)
  return { anneke, file: (await fileOf(anneke, 'backup')).blob }
}

export const byBundles: { readonly [Kind in BundleRefusal['kind']]: Meeting } = {
  bundleNotOurs: opening((bytes) => bytes.set([0x25, 0x50], 0)),
  bundleNewer: opening((bytes) => bytes.set([2], 8)),
  bundleBroken: opening((bytes) => bytes.fill(0, 200)),
  async bundleElsewhere() {
    const [anneke, fatima] = [await aFounder(), await aFounder('Fatima', 'De Pijp')]
    return open(fatima, (await fileOf(anneke, 'all')).blob)
  },
  async bundleTooLarge() {
    const { blob } = await fileOf(await aFounder(), 'all')
    const large = { size: limits.bundle.maxBytes + 1, slice: () => blob, stream: () => blob.stream() }
    return open(await aFounder(), large)
  },
  async bundleNeedsWords() {
    const { anneke, file } = await backedUp()
    return open(anneke, file)
  },
  async bundleOtherWords() {
    const { anneke, file } = await backedUp()
    return open(anneke, file, bytesToPhrase(new Uint8Array(16).fill(3)).join(' '))
  },
  async bundleNoBackup() {
    return restore(await aDevice(), (await fileOf(await aFounder(), 'all')).blob, 'words')
  },
  async bundleNoWords() {
    return makeBundle(
      await aFounder(),
      { kind: 'make', scope: 'backup', known: '', name: 'Jordaan' },
      never()
    )
  },
  async bundleNoKey() {
    const anneke = await aFounder()
    const look = async () => ({ ...(await anneke.rooms.look()), secret: null })
    const rooms = { admission: anneke.rooms.admission, lobby: null, current: null, look }
    return makeBundle({ ...anneke, rooms }, { kind: 'make', scope: 'all', known: '', name: '' }, never())
  },
  async bundleNothingNew() {
    const anneke = await aFounder()
    const { keys } = await fileOf(anneke, 'all')
    return makeBundle(anneke, { kind: 'make', scope: 'new', known: keys, name: '' }, never())
  },
  async bundleStopped() {
    const watching = { onProgress: () => {}, signal: AbortSignal.abort() }
    return makeBundle(await aFounder(), { kind: 'make', scope: 'all', known: '', name: '' }, watching)
  },
  async bundleInterrupted() {
    const jobs = bundleJobs({ postMessage: () => {} })
    const { outcome } = jobs.begin({ kind: 'make', scope: 'all', known: '', name: '' }, () => {})
    jobs.end()
    return outcome
  }
}
