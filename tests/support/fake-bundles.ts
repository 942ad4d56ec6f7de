/** Files as pages see them: what was asked of them, and answers a test gives. */
import { makeValue } from '#lib/app/value.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { SeriesCollector } from '#lib/wire/code-series.ts'
import type { BundleMemory, BundleProgress, BundleRead, Bundles, Running } from '#lib/ports/bundle.ts'

export interface FakeBundles extends Bundles {
  /** What was asked, in order. */
  readonly asked: string[]
  remembers(memory: Partial<BundleMemory>): void
  /** What is under way says how far it is. */
  progress(progress: BundleProgress): void
  /** What was read. */
  reads(read: Partial<BundleRead>): void
  /** What was made; of so many records. */
  makes(records: number): void
  /** The codes of a series. */
  shows(texts: readonly string[]): void
  refuses(kind: Refusal['kind']): void
  /** That a file was handed over cannot be kept from now on. */
  forgets(kind: Refusal['kind']): void
}

interface Job {
  readonly onProgress: (progress: BundleProgress) => void
  readonly settle: (result: Result<never, Refusal> | { readonly ok: true; readonly value: unknown }) => void
}

const usual: BundleRead = { added: 0, had: 0, waiting: 0, refused: 0, unread: 0, end: 'whole' }

export function fakeBundles(now: () => number): FakeBundles {
  const memory = makeValue<BundleMemory>({
    passedOnAt: null,
    backedUpAt: null,
    backedUpWith: null,
    putOffAt: null
  })
  const asked: string[] = []
  let job: Job | null = null
  let forgetting: Refusal['kind'] | null = null

  function run<Value>(what: string, onProgress: Job['onProgress']): Running<Value> {
    asked.push(what)
    const result = new Promise<Result<Value, Refusal>>((resolve) => {
      job = { onProgress, settle: (settled) => resolve(settled as Result<Value, Refusal>) }
    })
    return { result, stop: () => void asked.push('stop') }
  }
  const remembers = (changed: Partial<BundleMemory>) => memory.set({ ...memory.get(), ...changed })

  return {
    asked,
    memory: memory.watch,
    remembers,
    make: (scope, onProgress) => run(`make ${scope}`, onProgress),
    read: (file, words, onProgress) => run(`read ${(file as File).name} ${words ?? '-'}`, onProgress),
    makeSeries: (of) => run(`series ${of}`, () => {}),
    collect: () => new SeriesCollector(),
    async putOffBackup() {
      asked.push('put off')
      remembers({ putOffAt: now() })
    },
    progress: (progress) => job?.onProgress(progress),
    reads: (read) => job?.settle(accepted({ ...usual, ...read })),
    makes: (records) =>
      job?.settle(
        accepted({
          blob: new Blob(['file']),
          records,
          handedOver: async () => {
            asked.push('handed over')
            return forgetting ? refused({ kind: forgetting } as Refusal) : accepted(null)
          }
        })
      ),
    shows: (texts) => job?.settle(accepted(texts)),
    forgets: (kind) => void (forgetting = kind),
    refuses: (kind) => job?.settle(refused({ kind } as Refusal))
  }
}
