/** Files being made or read in the worker of the leading tab. */
import { refused } from '#lib/domain/result.ts'
import type { BundleProgress } from '#lib/ports/bundle.ts'
import { stopWork, type BundleJob, type BundleOutcome, type FromBundleWork } from './bundle-messages.ts'

export interface RunningJob {
  /** Rejects when it broke. */
  readonly outcome: Promise<BundleOutcome>
  stop(): void
}

export interface BundleJobs {
  begin(job: BundleJob, onProgress: (progress: BundleProgress) => void): RunningJob
  /** This tab leads no more, or the worker broke: what runs is interrupted. */
  end(): void
}

export function bundleJobs(worker: Pick<Worker, 'postMessage'>): BundleJobs {
  const interrupts = new Set<() => void>()

  function begin(job: BundleJob, onProgress: (progress: BundleProgress) => void): RunningJob {
    const { port1, port2 } = new MessageChannel()
    const outcome = new Promise<BundleOutcome>((resolve, reject) => {
      const finish = (settle: () => void) => {
        interrupts.delete(interrupt)
        port1.close()
        settle()
      }
      const interrupt = () => finish(() => resolve(refused({ kind: 'bundleInterrupted' })))
      interrupts.add(interrupt)
      port1.onmessage = ({ data }: MessageEvent<FromBundleWork>) => {
        if (data.type === 'progress') onProgress({ done: data.done, of: data.of })
        else if (data.type === 'done') finish(() => resolve(data.outcome))
        else finish(() => reject(new Error('a file could not be made or read')))
      }
    })
    worker.postMessage({ type: 'bundle', job, port: port2 }, [port2])
    return { outcome, stop: () => port1.postMessage(stopWork) }
  }

  return {
    begin,
    end() {
      for (const interrupt of interrupts) interrupt()
    }
  }
}
