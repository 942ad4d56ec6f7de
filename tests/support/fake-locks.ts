import type { Locks } from '#lib/app/deferring.ts'

export interface FakeLocks extends Locks {
  /** As when the tab that has it is gone: it goes to the next in line. */
  takeFrom(name: string): void
}

/** Locks between tabs, as browsers have them: one holder each, the others wait in line. */
export function fakeLocks(): FakeLocks {
  const lines = new Map<string, (() => void)[]>()
  const next = (name: string) => {
    const line = lines.get(name) ?? []
    line.shift()
    if (line.length === 0) lines.delete(name)
    line[0]?.()
  }
  return {
    takeFrom: next,
    request(name, { signal }, whileHeld) {
      return new Promise((resolve, reject) => {
        const start = () => void whileHeld().then(() => (next(name), resolve(null)), reject)
        const line = lines.get(name) ?? []
        lines.set(name, line)
        line.push(start)
        if (line.length === 1) start()
        signal?.addEventListener('abort', () => {
          const at = line.indexOf(start)
          if (at > 0) line.splice(at, 1)
          reject(signal.reason)
        })
      })
    }
  }
}
