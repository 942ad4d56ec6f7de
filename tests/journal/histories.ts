/** Random histories of a street: everything the journal must fold, from a seed. */
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import { hourMs, joiner, start, street, type Writer } from './street.ts'

export type Dice = (sides: number) => number

/** Mulberry32 (T. Ettinger, public domain). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

export function shuffled<Thing>(things: readonly Thing[], roll: Dice): Thing[] {
  const order = [...things]
  for (let i = order.length - 1; i > 0; i--) {
    const j = roll(i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}

const cells = [null, 'u173zq', 'u173zr', 'u176jn']

export interface History {
  readonly records: readonly AdmittedRecord[]
  readonly writers: readonly Writer[]
}

/** The invite lets in fewer than come, so that who is in depends on which joins have been seen. */
export function history(seed: number, length: number): History {
  const roll = dice(seed)
  const place = street('Lindenstraat', 4)
  const joiners = Array.from({ length: 6 }, (_, i) => joiner(place, i + 1))
  const writers = [place.founder, ...joiners]
  const records = [place.genesis, place.invite, ...joiners.map(({ join }) => join)]
  const listings: AdmittedRecord[] = []
  const deals: { listing: AdmittedRecord; owner: Writer; refs: AdmittedRecord['record']['refs'] }[] = []
  const say = (record: AdmittedRecord) => records.push(record)
  const someone = () => writers[roll(writers.length)]!
  const ms = () => start + roll(100) * hourMs

  const moves = [
    () => {
      const owner = someone()
      const made = owner.listing({
        text: `vraag ${records.length}`,
        area: cells[roll(cells.length)]!,
        kind: roll(2) ? 'request' : 'offer',
        capacity: 1 + roll(2),
        ms: ms()
      })
      listings.push(made)
      say(made)
    },
    () => {
      const listing = listings[roll(Math.max(1, listings.length))]
      if (!listing) return
      const response = someone().write({
        type: 'response/1',
        refs: [listing.record.id],
        body: { note: null },
        ms: ms()
      })
      say(response)
      const owner = writers.find(({ device }) => device === listing.record.device)!
      deals.push({ listing, owner, refs: [listing.record.id, response.record.id] })
    },
    () => {
      const deal = deals[roll(Math.max(1, deals.length))]
      if (!deal) return
      const agree = deal.owner.write({ type: 'agree/1', refs: deal.refs, body: { place: null }, ms: ms() })
      say(agree)
      const refs = [...deal.refs, agree.record.id]
      for (const writer of shuffled(writers, roll).slice(0, 4))
        say(writer.write({ type: 'done/1', refs, body: { outcome: 'done' }, ms: ms() }))
    },
    () => {
      const listing = listings[roll(Math.max(1, listings.length))]
      if (listing)
        say(someone().write({ type: 'close/1', refs: [listing.record.id], body: { reason: 'noLonger' } }))
    },
    () => {
      const [writer, i] = [someone(), writers.length]
      const founding = writer === writers[0] ? place.genesis : joiners.find((j) => j === writer)!.join
      say(
        writer.write({
          type: 'profile/1',
          refs: [founding.record.id],
          body: { name: `Buur ${i} ${records.length}`, about: '', area: null },
          ms: ms()
        })
      )
    },
    () => say(someone().write({ type: 'from-the-future/7', refs: [], body: { a: 1 } }))
  ]
  while (records.length < length) moves[roll(moves.length)]!()
  return { records, writers }
}
