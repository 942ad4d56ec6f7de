const hourMs = 60 * 60 * 1000

/** How often each address did something within the last hour. */
export interface HourlyQuota {
  allows(address: string, now: number): boolean
  count(address: string, now: number): void
  /** Drops what is over an hour old. */
  forget(now: number): void
}

export function createHourlyQuota(maxPerHour: number): HourlyQuota {
  const timesByAddress = new Map<string, number[]>()
  const recent = (address: string, now: number) =>
    (timesByAddress.get(address) ?? []).filter((time) => now - time < hourMs)

  return {
    allows: (address, now) => recent(address, now).length < maxPerHour,
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
