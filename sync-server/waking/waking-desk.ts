/** Where connections ask for waking: how often one address may, and that it cannot take every place. */
import { limits } from '#lib/wire/limits.ts'
import type { RelayRefusalName } from '#lib/wire/relay-codes.ts'
import type { WakingFrame } from '#lib/wire/waking-frame.ts'
import { createHourlyQuota } from '#relay/guard/hourly-quota.ts'
import type { Waking } from './waking.ts'

export interface WakingDesk {
  /** Does what the frame asks; null when it is done, or why not. Throws when the disk fails. */
  take(address: string, room: Uint8Array, frame: WakingFrame): RelayRefusalName | null
  /** To be called about once a second. */
  tick(): void
}

/** `now`: Unix ms. `waking`: null wakes nobody. */
export function createWakingDesk(waking: Waking | null, now: () => number): WakingDesk {
  const frames = createHourlyQuota(limits.waking.maxFramesPerHour)
  const newDevices = createHourlyQuota(limits.waking.maxNewPerHour)

  return {
    take(address, room, frame) {
      if (!frames.allows(address, now())) return 'tooMuchWaking'
      frames.count(address, now())
      if (waking === null) return 'noWaking'
      const isNew = waking.isNew(room, frame)
      if (isNew && !newDevices.allows(address, now())) return 'tooMuchWaking'
      const no = waking.take(room, frame)
      if (isNew && no === null) newDevices.count(address, now())
      return no
    },
    tick() {
      for (const quota of [frames, newDevices]) quota.forget(now())
      waking?.tick()
    }
  }
}
