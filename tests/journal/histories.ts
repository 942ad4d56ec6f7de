/** Random histories of a street: everything the journal must fold, from a seed. */
import { toKept, worthKeeping } from '#lib/domain/kept.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
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

/**
 * The invite lets in fewer than come, so that who is in depends on which joins have been seen. In every second history
 * people are appointed, put out with a cut somewhere in what they wrote, leave, and want to take over.
 */
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
  const foundingOf = (writer: Writer) =>
    [place.genesis, ...joiners.map(({ join }) => join)][writers.indexOf(writer)]!.record.id
  const write = (writer: Writer, type: string, about: Writer, body = {}, at = ms()) =>
    say(writer.write({ type, refs: [foundingOf(about)], body, ms: at }))
  const cutOf = ({ device }: Writer) => {
    const own = records.filter(({ record }) => record.device === device)
    const last = roll(4) > 0 ? textToBytes(own[roll(own.length)]!.record.id) : null
    const kept =
      worthKeeping(
        records.map(({ record }) => record),
        [device]
      ).get(device) ?? []
    return { device: textToBytes(device), last, kept: toKept(kept) }
  }
  const put = (writer: Writer, out: Writer) =>
    write(writer, 'ban/1', out, { cuts: [cutOf(out)], rule: '', reason: '' })

  const removals = [
    () => write(place.founder, 'appoint/1', someone()),
    () => put(roll(2) ? place.founder : someone(), someone()),
    () => write(someone(), 'succeed/1', writers[1 + roll(3)]!, {}, start + 2400 * hourMs),
    () => roll(9) === 0 && write(writers[6]!, 'leave/1', writers[6]!)
  ]

  const moves: (() => unknown)[] = [
    ...(seed % 2 ? [] : removals),
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
      const writer = someone()
      write(writer, 'profile/1', writer, { name: `Buur ${records.length}`, about: '', area: null })
    },
    () => say(someone().write({ type: 'from-the-future/7', refs: [], body: { a: 1 } }))
  ]
  while (records.length < length) moves[roll(moves.length)]!()
  return { records, writers }
}
