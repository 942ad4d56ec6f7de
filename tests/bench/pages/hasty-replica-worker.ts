/**
 * The app's own worker, by the clock of the bench and with timers that run ten times as fast: a minute's wait is not
 * what is measured.
 */
import '#lib/app/replica-worker.ts'
import { benchNowMs } from '../support/bench-time.ts'

const haste = 10
const unhurried = self.setTimeout.bind(self)

self.setTimeout = ((run: () => void, ms = 0) => unhurried(run, ms / haste)) as typeof self.setTimeout
Date.now = () => Math.round(benchNowMs + performance.now())
