/**
 * What eleven bytes that delete 10,000 entries cost each honest device to heal, in bytes sent and received on all its
 * links, against the document: with the gate, with the gate off, and both while somebody new is half-way through
 * getting the document, who has to receive it once. Bytes are the same in a browser, so this runs without one.
 */
import type { SeededNeighbourhood } from '../../scripts/seed/records.ts'
import {
  costOf,
  costWithNewcomer,
  healStreet,
  pastTheGate,
  throughTheGate,
  type HealStreet,
  type Strike
} from '../attacks/heal-street.ts'
import type { Bench } from './harness.ts'
import { benchNeighbourhood } from './support/neighbourhood.ts'

const devices = 3
const goal = 1.2
const better = 'lower'
const against = 'document'
let seeded: SeededNeighbourhood
let street: HealStreet

export const bench: Bench = {
  name: 'heal',
  figures: [
    { name: 'heal.gated', of: 'gated', against, goal, better },
    { name: 'heal.ungated', of: 'ungated', against, goal, better },
    { name: 'heal.newcomerGated', of: 'newcomerGated', against, goal, better },
    { name: 'heal.newcomerUngated', of: 'newcomerUngated', against, goal, better }
  ],
  async setUp() {
    seeded = await benchNeighbourhood(10_000)
    street = await healStreet(seeded, devices, async () => true)
  },
  async round() {
    return {
      document: street.documentBytes,
      gated: await whole(() => costOf(street, throughTheGate)),
      ungated: await whole(() => costOf(street, pastTheGate)),
      newcomerGated: await whole(() => withNewcomer(throughTheGate)),
      newcomerUngated: await whole(() => withNewcomer(pastTheGate))
    }
  }
}

async function withNewcomer(strike: Strike): Promise<number> {
  const { newcomer, most } = await costWithNewcomer(street, strike)
  if ((await newcomer.journal.authority()).accounts.size === 0) throw new Error('nobody let the newcomer in')
  return most
}

/** A cost counts only when everything is there again. */
async function whole(cost: () => Promise<number>): Promise<number> {
  const bytes = await cost()
  for (const { replica } of street.all)
    if (replica.carrier.size < seeded.records.length) throw new Error('something was not healed')
  return bytes
}
