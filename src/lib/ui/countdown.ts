export interface Countdown {
  /** Stops the clock, keeping what is left. */
  pause(): void
  /** Lets what is left run on. */
  run(): void
  stop(): void
}

/** Calls `onEnd` once after `ms` of running time; it starts paused. Time is read from `now` and `setTimeout`. */
export function countdown(ms: number, onEnd: () => void, now: () => number = () => Date.now()): Countdown {
  let leftMs = ms
  let runningSince: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function pause() {
    if (runningSince === null) return
    clearTimeout(timer)
    leftMs -= now() - runningSince
    runningSince = null
  }
  function run() {
    if (runningSince !== null || leftMs === -Infinity) return
    runningSince = now()
    timer = setTimeout(end, Math.max(0, leftMs))
  }
  function end() {
    stop()
    onEnd()
  }
  function stop() {
    clearTimeout(timer)
    runningSince = null
    leftMs = -Infinity
  }
  return { pause, run, stop }
}
