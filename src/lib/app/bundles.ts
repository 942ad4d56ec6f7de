/** Files as a page sees them. The work is done in the replica worker, so this tab takes the lead for it. */
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Store } from '#lib/journal/open.ts'
import { watch } from '#lib/journal/watch.ts'
import type {
  BundleMemory,
  BundleProgress,
  BundleRead,
  Bundles,
  BundleScope,
  MadeBundle,
  Running
} from '#lib/ports/bundle.ts'
import { bytesToSeries, SeriesCollector } from '#lib/wire/code-series.ts'
import type { BundleJob, MadeFile } from './bundle-messages.ts'
import type { RunningJob } from './bundle-jobs.ts'
import type { Leading } from './lead.ts'
import { now } from './system.ts'

export interface BundlesNeeds {
  /** Of the neighbourhood. */
  readonly name: string
  readonly store: Pick<Store, 'keep'>
  readonly leadHere: () => Promise<Pick<Leading, 'bundles'>>
}

type OnProgress = (progress: BundleProgress) => void

export function openBundles({ name, store: { keep }, leadHere }: BundlesNeeds): Bundles {
  /** May be stopped before there is anything to stop. */
  function run<Value>(job: () => Promise<BundleJob>, onProgress: OnProgress): Running<Value> {
    let running: RunningJob | null = null
    let isStopped = false
    async function work(): Promise<Result<Value, Refusal>> {
      const { bundles } = await leadHere()
      running = bundles.begin(await job(), onProgress)
      if (isStopped) running.stop()
      return (await running.outcome) as Result<Value, Refusal>
    }
    const stop = () => {
      isStopped = true
      running?.stop()
    }
    return { result: work(), stop }
  }

  function rememberBackup(phraseKey: Uint8Array | null = null): Promise<Result<null, Refusal>> {
    return keep.put({ backedUpAt: now(), backedUpWith: phraseKey })
  }

  function rememberPassedOn(keys: string): Promise<Result<null, Refusal>> {
    return keep.put({ passedOnAt: now(), passedOnKeys: keys })
  }

  function make(scope: BundleScope, onProgress: OnProgress): Running<MadeBundle> {
    const { result, stop } = run<MadeFile>(async () => {
      const known = (await keep.get('passedOnKeys')) ?? ''
      return { kind: 'make', scope, known, name }
    }, onProgress)
    const made = result.then((file) => {
      if (!file.ok) return file
      const { blob, records, keys } = file.value
      const handedOver = scope === 'backup' ? rememberBackup : () => rememberPassedOn(keys)
      return accepted({ blob, records, handedOver })
    })
    return { result: made, stop }
  }

  return {
    make,
    read: (file, words, onProgress) =>
      run<BundleRead>(async () => ({ kind: 'read', file, words }), onProgress),
    makeSeries(of) {
      const { result, stop } = run<MadeFile>(async () => ({ kind: 'one', of }), nobodyLooks)
      return { result: result.then((file) => (file.ok ? seriesOf(file.value.blob) : file)), stop }
    },
    collect: () => new SeriesCollector(),
    memory: watch(() => memoryOf(keep)),
    putOffBackup: async () => void (await keep.put({ backupPutOffAt: now() }))
  }
}

const nobodyLooks = () => {}

async function seriesOf(blob: Blob): Promise<Result<readonly string[], Refusal>> {
  const texts = bytesToSeries(new Uint8Array(await blob.arrayBuffer()))
  return texts ? accepted(texts) : refused({ kind: 'bundleTooLarge' })
}

async function memoryOf(keep: Store['keep']): Promise<BundleMemory> {
  const [passedOnAt, backedUpAt, backedUpWith, putOffAt] = await Promise.all([
    keep.get('passedOnAt'),
    keep.get('backedUpAt'),
    keep.get('backedUpWith'),
    keep.get('backupPutOffAt')
  ])
  return {
    passedOnAt: passedOnAt ?? null,
    backedUpAt: backedUpAt ?? null,
    backedUpWith: backedUpWith ?? null,
    putOffAt: putOffAt ?? null
  }
}
