/** Neighbourhoods just large enough to have too much of something. */
import { expect } from 'vitest'
import { askPrivately } from '#lib/actions/ask-privately.ts'
import { countsIn, foldAuthority } from '#lib/domain/authority.ts'
import { projectMember } from '#lib/domain/member.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import { memoryJournal } from '#lib/journal/memory-journal.ts'
import { verify } from '#lib/keys/ed25519.ts'
import { certify, makeIdentity } from '#lib/keys/identity.ts'
import { makePrivateSeal, makeSealingKey } from '#lib/keys/private-seal.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import { Admission } from '#lib/replica/admission.ts'
import { noticesNow } from '#lib/state/notices-now.ts'
import { first } from '#lib/state/once.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { epochsToOpen } from '#lib/replica/open-epochs.ts'
import { carrierKeyOf, decodeEnvelope, recordIdOf } from '#lib/wire/record.ts'
import { aListing, accountNamed, aTown, dayMs, doorKey, joinBody, Phone, start } from '../domain/town.ts'
import { jordaan } from '../support/jordaan.ts'
import { id32, key } from './bodies.ts'

/** Seals for so many devices; rejects when that is too many. */
export async function sealTo(devices: number): Promise<Uint8Array> {
  const sealing = await makeSealingKey()
  const recipient = { device: bytesToText(id32) as DeviceId, sealingKey: sealing.publicKey }
  const recipients = Array.from({ length: devices }, () => recipient)
  return makePrivateSeal(id32, sealing).seal(recipients, key, bytesToText(id32) as AccountId)
}

/** Where the clock of a device stands, in ms, that hears a record from so far ahead. */
export async function clockAfter(aheadMs: number): Promise<number> {
  const anneke = await makeIdentity()
  const body = { ...(await certify(anneke)), name: 'Lindenstraat', area: null, founder: 'Anneke' }
  const head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
  const draft = { type: 'genesis/1', refs: [], expiresAt: null, body }
  const at = { neighbourhood: null, head, nowMs: start + aheadMs }
  const envelope = await signRecord(draft, at, anneke.device)
  const decoded = decodeEnvelope(envelope)
  if (!decoded.ok) throw new Error('a genesis of our own')
  const journal = memoryJournal()
  const neighbourhood = recordIdOf(decoded.value.payloadBytes) as RecordId
  const admission = new Admission({ journal, neighbourhood, verify, now: () => start, onTrouble: () => {} })
  admission.add([[carrierKeyOf(envelope), envelope]])
  await admission.idle()
  expect(await journal.has(neighbourhood)).toBe(true)
  return (await journal.head()).clock.ms
}

/** Whether the nth record of a guest counts. */
export function guestIsHeard(n: number): boolean {
  const { phone, genesis, records } = aTown()
  const guest = new Phone('sem')
  guest.neighbourhood = genesis.id
  const poster = phone.write('invite/1', { key: doorKey, uses: 1, met: false }, { expires: dayMs })
  const join = guest.write('join/1', joinBody('sem'), { refs: [poster], at: 9 })
  return countsIn({ ...join, seq: n - 1 }, foldAuthority([...records, poster, join]))
}

/** How many of so many epochs are open at once. */
export function openedOf(n: number): number {
  const ids = Array.from({ length: n }, (_, i) => `epoch ${i}` as RecordId)
  const at = { ms: start, count: 0 }
  const epochs = ids.map((id, i) => ({
    ...{ id, at, generation: i + 1, room: key, wraps: [], isTainted: false },
    by: bytesToText(id32) as AccountId
  }))
  const byId = new Map(epochs.map((epoch) => [epoch.id, epoch]))
  const kept = Object.fromEntries(ids.map((id) => [id, { secret: key, newerSince: null }]))
  return epochsToOpen({ byId, heads: epochs.slice(-1) }, kept).length
}

/** Whether all of n endorsements by one neighbour are shown. */
export function areShown(n: number): boolean {
  const { genesis, youssef, records, authority } = aTown()
  const said = Array.from({ length: n }, (_, i) =>
    youssef.write(
      'endorse/1',
      { skill: `taart ${i}`, on: 'sawProof', hasItToo: false },
      { refs: [genesis], at: 20 + i }
    )
  )
  const view = projectMember([...records, ...said], authority, accountNamed('anneke'))
  return view?.endorsements?.length === n
}

/** Of so many private asks, how many a device that is woken tells of. */
export async function toldOf(n: number): Promise<number> {
  const { town, anneke, youssef } = jordaan()
  const ask = { ...aListing, kind: 'request', visibility: 'person', to: [youssef.account] } as const
  await askPrivately(anneke.author, ask, town.nowMs)
  const { queries, ...home } = town.homeOf(youssef)
  const [one] = await first(queries.asked())
  const asked = () => (onValue: (asks: ListingView[]) => void) => {
    onValue(Array.from({ length: n }, () => one!))
    return () => {}
  }
  const here = { ...home, queries: { ...queries, asked } }
  return (await noticesNow(here, youssef.account, town.nowMs)).notices.length
}
