import type { Journal } from '#lib/ports/journal.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'

/** As `PrivateSeal.open`; what somebody sealed before they became one with this account opens too. */
export function openWithAliases(privateSeal: PrivateSeal, journal: Journal): PrivateSeal['open'] {
  return async (sealed, by) => {
    const opened = await privateSeal.open(sealed, by)
    if (opened) return opened
    for (const [before, now] of (await journal.authority()).aliases) {
      const openedBefore = now === by ? await privateSeal.open(sealed, before) : null
      if (openedBefore) return openedBefore
    }
    return null
  }
}
