const hourMs = 60 * 60 * 1000

/** How often each address did something lately: within the last hour, unless said otherwise. */
export interface Quota {
  allows(address: string, now: number): boolean
  count(address: string, now: number): void
  /** Drops what counts no more. */
  forget(now: number): void
}

export function createHourlyQuota(maxPerHour: number): Quota {
  return createQuota(maxPerHour, hourMs)
}

export function createQuota(max: number, withinMs: number): Quota {
  const timesByAddress = new Map<string, number[]>()
  const recent = (address: string, now: number) =>
    (timesByAddress.get(address) ?? []).filter((time) => now - time < withinMs)

  return {
    allows: (address, now) => recent(address, now).length < max,
    count(address, now) {
      timesByAddress.set(address, [...recent(address, now), now])
    },
    forget(now) {
      for (const address of timesByAddress.keys()) {
        if (recent(address, now).length === 0) timesByAddress.delete(address)
      }
    }
  }
}
