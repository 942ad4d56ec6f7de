/** Devices that write records for tests of the journal, without keys: the journal never looks at a signature. */
import type { AccountId, Clock, DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import type { AdmittedRecord, Head } from '#lib/ports/journal.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { carrierKeyOf, encodeEnvelope, encodePayload, recordIdOf } from '#lib/wire/record.ts'

export const start = Date.UTC(2030, 4, 1, 9)
export const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

const inviteKey = thirtyTwo(4, 0)

interface Draft {
  readonly type: string
  readonly refs?: readonly RecordId[]
  readonly body?: Record<string, unknown>
  readonly expiresAt?: number | null
  readonly ms?: number
}

export interface Writer {
  readonly device: DeviceId
  readonly account: AccountId
  readonly accountBytes: Uint8Array
  head(): Head
  write(draft: Draft): AdmittedRecord
  listing(options?: {
    text?: string
    kind?: ListingKind
    domain?: ListingDomain | null
    area?: string | null
    ms?: number
    lastsMs?: number
    capacity?: number
  }): AdmittedRecord
}

/** `number` names the device and, unless given, its account. */
export function writer(number: number, genesis: () => AdmittedRecord | null, account = number): Writer {
  const deviceBytes = thirtyTwo(1, number)
  const accountBytes = thirtyTwo(2, account)
  let head: Head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
  const self: Writer = {
    device: bytesToText(deviceBytes) as DeviceId,
    account: bytesToText(accountBytes) as AccountId,
    accountBytes,
    head: () => head,
    write({ type, refs = [], body = {}, expiresAt = null, ms = start }) {
      const clock = after(head.clock, ms)
      const record = {
        neighbourhood: genesis()?.record.id ?? null,
        device: self.device,
        seq: head.nextSeq,
        prev: head.prev,
        clock,
        refs,
        expiresAt,
        type,
        body
      }
      const made = admitted(record)
      head = { nextSeq: head.nextSeq + 1, prev: made.record.id, clock }
      return made
    },
    listing({ text = 'Wie heeft een ladder?', kind = 'request', domain = 'item', ...rest } = {}) {
      const ms = rest.ms ?? start
      return self.write({
        type: 'listing/1',
        body: {
          kind,
          domain,
          text,
          urgency: 'anytime',
          area: rest.area ?? null,
          terms: 'gift',
          capacity: rest.capacity ?? 1
        },
        expiresAt: ms + (rest.lastsMs ?? 20 * dayMs),
        ms
      })
    }
  }
  return self
}

export interface Street {
  readonly genesis: AdmittedRecord
  readonly invite: AdmittedRecord
  readonly founder: Writer
}

/** A founder with an invite for so many people met in person. */
export function street(name = 'Lindenstraat', uses = 50): Street {
  let genesis: AdmittedRecord | null = null
  const founder = writer(0, () => genesis)
  const first = founder.write({
    type: 'genesis/1',
    body: {
      name,
      area: null,
      account: founder.accountBytes,
      certificate: new Uint8Array(64),
      sealingKey: thirtyTwo(3, 0),
      founder: 'Anneke'
    }
  })
  genesis = first
  const invite = founder.write({
    type: 'invite/1',
    body: { key: inviteKey, uses, met: true },
    expiresAt: start + 20 * dayMs
  })
  return { genesis: first, invite, founder }
}

/** Somebody new with the record that lets them in. */
export function joiner({ genesis, invite }: Street, number: number, name = `Buur ${number}`) {
  const self = writer(number, () => genesis)
  const join = self.write({
    type: 'join/1',
    refs: [invite.record.id],
    body: {
      account: self.accountBytes,
      certificate: new Uint8Array(64),
      sealingKey: thirtyTwo(3, number),
      key: inviteKey,
      proof: new Uint8Array(64),
      name
    }
  })
  return { ...self, join }
}

/** Response, agreement and both "done"s on one listing. */
export function wholeDeal(owner: Writer, responder: Writer, listing: AdmittedRecord): AdmittedRecord[] {
  const on = listing.record.id
  const response = responder.write({ type: 'response/1', refs: [on], body: { note: null } })
  const refs = [on, response.record.id]
  const agree = owner.write({ type: 'agree/1', refs, body: { place: null } })
  const all = [...refs, agree.record.id]
  const done = { type: 'done/1', refs: all, body: { outcome: 'done' } }
  return [response, agree, responder.write(done), owner.write(done)]
}

/** The real constructor is replica/admit.ts; here nothing is verified, for the journal does not verify. */
export function admitted(record: Omit<StoepRecord, 'id'>): AdmittedRecord {
  const payload = encodePayload(record)
  const envelope = encodeEnvelope(payload, new Uint8Array(64))
  const id = recordIdOf(payload) as RecordId
  return { record: { ...record, id }, envelope, key: carrierKeyOf(envelope) } as unknown as AdmittedRecord
}

function after(clock: Clock, ms: number): Clock {
  return ms > clock.ms ? { ms, count: 0 } : { ms: clock.ms, count: clock.count + 1 }
}

function thirtyTwo(kind: number, number: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(32).fill(kind)
  new DataView(bytes.buffer).setUint32(0, number)
  return bytes
}
