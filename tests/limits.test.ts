/**
 * Every bound of wire/limits.ts, from both sides: the last value passes and the first one past it does not. Those of
 * the relay are in sync-server/limits.test.ts, those of what stays on a device in state/wishes.test.ts,
 * state/ladder.test.ts and actions/moderation-actions.test.ts, those of two devices that compare in replica/comparison.test.ts, those of reading a relay again
 * in replica/audit.test.ts, those of pairing in wire/pair-code.test.ts, wire/pair-frame.test.ts and links/pair.browser.test.ts, those of a node in wire/node-code.test.ts,
 * app/node-judging.test.ts and sync-server/node-door.test.ts, those of files in
 * wire/bundle.test.ts, links/bundle.test.ts and app/bundles.test.ts; `maxMeshPeers` needs WebRTC: links/mesh.browser.test.ts.
 */
import { encode } from 'cborg'
import { beforeAll, describe, expect, it } from 'vitest'
import { askPrivately } from '#lib/actions/ask-privately.ts'
import { readShared } from '#lib/app/pwa/shared-words.ts'
import { countsIn, foldAuthority } from '#lib/domain/authority.ts'
import { bytesToCheckIn, checkInToBytes } from '#lib/domain/check-in.ts'
import { projectMember } from '#lib/domain/member.ts'
import { bytesToPlace, bytesToWords, placeToBytes, wordsToBytes } from '#lib/domain/private-words.ts'
import type { AccountId, DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import { checkBody, recordTypes, type KnownType } from '#lib/domain/records/known.ts'
import { memoryJournal } from '#lib/journal/memory-journal.ts'
import { verify } from '#lib/keys/ed25519.ts'
import { certify, makeIdentity } from '#lib/keys/identity.ts'
import { makePrivateSeal, makeSealingKey } from '#lib/keys/private-seal.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import { tenSecondMeter } from '#lib/links/meter.ts'
import { parseSignal } from '#lib/links/signal.ts'
import { parseArchive } from '#lib/map/archive.ts'
import { Admission } from '#lib/replica/admission.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { gate } from '#lib/replica/gate.ts'
import { Intake } from '#lib/replica/intake.ts'
import { writeUpdates } from '#lib/replica/structs.ts'
import { noticesNow } from '#lib/state/notices-now.ts'
import { first } from '#lib/state/once.ts'
import { troubleWith } from '#lib/features/picture/photo-trouble.ts'
import { bytesToText, concatBytes } from '#lib/wire/bytes.ts'
import { canonicalProblem } from '#lib/wire/canonical.ts'
import { decodeFrame } from '#lib/wire/frame.ts'
import { parseInvite } from '#lib/wire/invite.ts'
import { epochsToOpen, isPast } from '#lib/replica/open-epochs.ts'
import { readListings } from '#lib/state/formats/read-listings.ts'
import { readOutlines } from '#lib/state/formats/read-outline.ts'
import { limits } from '#lib/wire/limits.ts'
import { decodeLinkFrame } from '#lib/wire/link-frame.ts'
import { carrierKeyOf, decodeEnvelope, encodeEnvelope, recordIdOf } from '#lib/wire/record.ts'
import {
  aListing,
  accountNamed,
  aTown,
  bytesOf,
  dayMs,
  doorKey,
  genesisBody,
  joinBody,
  Phone,
  start
} from './domain/town.ts'
import { aPicture, avifSaying, pngSaying, webpOf, webpOfBytes } from './fixtures/pictures/made.ts'
import { jordaan } from './support/jordaan.ts'

type Accepts = (n: number) => boolean | Promise<boolean>
type Limit = Exclude<
  keyof typeof limits,
  | 'relay'
  | 'pocket'
  | 'waking'
  | 'comparison'
  | 'audit'
  | 'pair'
  | 'node'
  | 'bundle'
  | 'unusedRooms'
  | 'maxMeshPeers'
>

const id32 = new Uint8Array(32).fill(1)
const key = bytesOf('key')
const letters = (n: number) => 'a'.repeat(n)
const aClaim = { claim: 'conduct', seenOn: start, detail: '' }

const bodyFits = (type: KnownType, body: object) =>
  checkBody(recordOf(type, body, { expiresAt: recordTypes[type].lastsAtMostMs === null ? null : start + 1 }))
    .kind === 'known'

function recordOf(type: KnownType, body: object, changes: Partial<StoepRecord>): StoepRecord {
  const { genesis } = aTown()
  const isGenesis = type === 'genesis/1'
  return {
    ...genesis,
    neighbourhood: isGenesis ? null : genesis.id,
    seq: isGenesis ? 0 : 1,
    clock: { ms: start, count: 0 },
    refs: recordTypes[type].refs.map(() => genesis.id),
    type,
    body,
    ...changes
  }
}

const lasts = (type: KnownType, body: object, ms: number) =>
  checkBody(recordOf(type, body, { expiresAt: start + ms })).kind === 'known'

/** An envelope of a payload that is right but for these changes. */
function envelopeWith(changes: object): Uint8Array {
  const right = { v: 1, n: id32, d: id32, s: 0, p: null, h: [1, 0], r: [], x: null, t: 'poem/1', b: {} }
  return encodeEnvelope(encode({ ...right, ...changes }), new Uint8Array(64))
}

const decodes = (changes: object) => decodeEnvelope(envelopeWith(changes)).ok

function envelopeOf(bytes: number): Uint8Array {
  const around = envelopeWith({ b: { x: letters(1000) } }).length - 1000
  return envelopeWith({ b: { x: letters(bytes - around) } })
}

function nested(depth: number): Uint8Array {
  return concatBytes(new Uint8Array(depth).fill(0x81), Uint8Array.of(0))
}

async function gateTakes(sealedBytes: number): Promise<boolean> {
  const envelope = new Uint8Array(20)
  const entry = { key: carrierKeyOf(envelope), sealed: new Uint8Array(sealedBytes) }
  const from = new Carrier('from')
  const seal = { seal: async () => new Uint8Array(0), open: async () => new Uint8Array(envelope) }
  const { bytes } = writeUpdates(from.put([entry]))[0]!
  return (await gate([bytes], new Carrier('into'), seal)).structs.length === 1
}

/** The text of an invite with these addresses, whether or not it may be made. */
function inviteWith(relays: readonly string[]): string {
  return bytesToText(encode([2, 0, id32, id32, id32, id32, id32, 'Lindenstraat', relays]))
}

const relayOf = (chars: number) => `wss://${letters(chars - 6)}`

/** Of so many characters. Base64url knows no text of 4n + 1 characters; one more byte makes two. */
function inviteOf(chars: number): string {
  const relays = [relayOf(190), relayOf(190), relayOf(190)]
  const shortBytes = Math.floor((inviteWith([...relays, relayOf(100)]).length * 3) / 4)
  const text = inviteWith([...relays, relayOf(100 + Math.floor((chars * 3) / 4) - shortBytes)])
  expect(text.length).toBe(chars)
  return text
}

let sealTo: (devices: number) => Promise<unknown>
let clockAfter: (aheadMs: number) => Promise<number>

beforeAll(async () => {
  const sealing = await makeSealingKey()
  const recipient = { device: bytesToText(id32) as DeviceId, sealingKey: sealing.publicKey }
  sealTo = (devices) =>
    makePrivateSeal(id32, sealing).seal(
      Array.from({ length: devices }, () => recipient),
      key,
      bytesToText(id32) as AccountId
    )
  const anneke = await makeIdentity()
  const body = { ...(await certify(anneke)), name: 'Lindenstraat', area: null, founder: 'Anneke' }
  clockAfter = async (aheadMs) => {
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
})

/** Whether the nth record of a guest counts. */
function guestIsHeard(n: number): boolean {
  const { phone, genesis, records } = aTown()
  const guest = new Phone('sem')
  guest.neighbourhood = genesis.id
  const poster = phone.write('invite/1', { key: doorKey, uses: 1, met: false }, { expires: dayMs })
  const join = guest.write('join/1', joinBody('sem'), { refs: [poster], at: 9 })
  return countsIn({ ...join, seq: n - 1 }, foldAuthority([...records, poster, join]))
}

/** How many of so many epochs are open at once. */
function openedOf(n: number): number {
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
function areShown(n: number): boolean {
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
async function toldOf(n: number): Promise<number> {
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

const accepts: Readonly<Record<Limit, Accepts>> = {
  maxEnvelopeBytes: (n) => {
    const envelope = envelopeOf(n)
    expect(envelope.length).toBe(n)
    return decodeEnvelope(envelope).ok
  },
  maxDepth: (n) => canonicalProblem(nested(n)) === null,
  maxRefs: (n) => decodes({ r: Array.from({ length: n }, () => id32) }),
  maxTypeChars: (n) => decodes({ t: `${letters(n - 2)}/1` }),
  maxFrameBytes: (n) => {
    const bytes = new Uint8Array(n)
    return allTheSame([decodeLinkFrame(bytes.fill(1)).ok, decodeFrame(bytes.fill(0x0a)).ok])
  },
  maxUpdateBytes: (n) => decodeLinkFrame(new Uint8Array(n + 1).fill(2)).ok,
  maxSealedBytes: gateTakes,
  maxClockLeadMs: async (n) => (await clockAfter(n)) === start + n,

  maxNameChars: (n) => bodyFits('genesis/1', { ...genesisBody('anneke'), name: letters(n) }),
  maxListingChars: (n) => bodyFits('listing/1', { ...aListing, text: letters(n) }),
  maxNoteChars: (n) =>
    allTheSame([
      bodyFits('review/1', { outcome: 'okay', text: letters(n) }),
      bodyFits('review-reveal/1', { salt: key, outcome: 'okay', text: letters(n) }),
      bodyFits('ban/1', { cuts: [], rule: '', reason: letters(n) }),
      bodyFits('decision/1', { outcome: 'hidden', rule: '', reason: letters(n) }),
      bodyFits('appeal/1', { text: letters(n) })
    ]),
  maxMessageChars: (n) => bytesToWords(wordsToBytes(letters(n))) !== null,
  maxAboutChars: (n) => bodyFits('profile/1', { name: 'Anneke', about: letters(n), area: null }),
  maxPlaceChars: (n) => bytesToPlace(placeToBytes({ place: letters(n), phone: '' })) !== null,
  maxPhoneChars: (n) => bytesToPlace(placeToBytes({ place: '', phone: letters(n) })) !== null,
  maxCapacity: (n) => bodyFits('listing/1', { ...aListing, capacity: n }),
  maxListingDays: (n) => {
    const ask = { kind: 'request', capacity: 1, visibility: 'person', sealed: key }
    const types = { 'listing/1': aListing, 'renew/1': {}, 'ask/1': ask }
    return allTheSame(Object.entries(types).map(([type, body]) => lasts(type as KnownType, body, n * dayMs)))
  },
  maxPeriodDays: (n) => {
    const when = { from: start, to: start + n * dayMs }
    return allTheSame([
      bodyFits('listing/1', { ...aListing, when }),
      bodyFits('response/1', { note: null, when })
    ])
  },
  maxRouteChars: (n) =>
    allTheSame([
      bodyFits('listing/1', { ...aListing, route: { from: letters(n), to: 'b' } }),
      bodyFits('listing/1', { ...aListing, route: { from: 'a', to: letters(n) } })
    ]),
  maxTransferMinutes: (n) => bodyFits('hours-transfer/1', { minutes: n, reverses: null }),
  maxTransferDays: (n) => lasts('hours-transfer/1', { minutes: 60, reverses: null }, n * dayMs),
  maxCreditFloorMinutes: (n) => bodyFits('settings/1', { hours: true, creditFloorMinutes: -n }),
  maxRingGifts: (n) => bodyFits('swap-ring/1', ringOf(n)),
  maxRingDays: (n) => lasts('swap-ring/1', ringOf(2), n * dayMs),
  maxInviteUses: (n) => bodyFits('invite/1', { key, uses: n, met: true }),
  maxInviteDays: (n) =>
    allTheSame([
      lasts('invite/1', { key, uses: 1, met: true }, n * dayMs),
      lasts('link/1', { key }, n * dayMs)
    ]),
  maxDevicesPerSeal: (n) => passes(() => sealTo(n)),

  maxGuestRecords: guestIsHeard,
  maxAppointing: (n) => bodyFits('genesis/1', { ...genesisBody('anneke'), appointing: n }),
  maxDevicesPerAccount: (n) => {
    const cuts = Array.from({ length: n }, () => ({ device: key, last: null, kept: new Uint8Array() }))
    return bodyFits('ban/1', { cuts, rule: '', reason: '' })
  },
  maxKeptOfAuthority: (n) => {
    const [half, rest] = [new Uint8Array(16 * Math.floor(n / 2)), new Uint8Array(16 * Math.ceil(n / 2))]
    const cuts = [half, rest].map((kept) => ({ device: key, last: null, kept }))
    return allTheSame([
      bodyFits('ban/1', { cuts, rule: '', reason: '' }),
      bodyFits('revoke/1', { last: null, kept: new Uint8Array(16 * n) })
    ])
  },
  maxAnnouncementChars: (n) => bodyFits('announcement/1', { text: letters(n) }),
  maxAnnouncementDays: (n) => lasts('announcement/1', { text: 'hoi' }, n * dayMs),
  maxEmergencyChars: (n) => bodyFits('emergency/1', { what: letters(n), exercise: false, callers: [] }),
  maxCallers: (n) =>
    bodyFits('emergency/1', { what: 'hoi', exercise: false, callers: Array.from({ length: n }, () => key) }),
  maxCheckInChars: (n) => bytesToCheckIn(checkInToBytes({ state: 'ok', text: letters(n) })) !== null,
  maxWhereChars: (n) => bodyFits('supply/1', { kind: 'water', where: letters(n), area: null, isThere: true }),
  maxLeaseMinutes: (n) => bodyFits('claim/1', { state: 'going', minutes: n }),
  maxRulesChars: (n) => bodyFits('rules/1', { text: letters(n) }),
  maxRuleChars: (n) =>
    allTheSame([
      bodyFits('ban/1', { cuts: [], rule: letters(n), reason: '' }),
      bodyFits('report/1', { rule: letters(n), note: null }),
      bodyFits('decision/1', { outcome: 'hidden', rule: letters(n), reason: '' })
    ]),
  maxSharedBytes: async (n) => (await readShared(formOf(n))) !== null,
  maxSharedPhotoBytes: async (n) => (await readShared(photoFormOf(n))) !== null,
  maxPhotoBytes: (n) => troubleWith({ size: n }, pngSaying(1, 1)) === null,
  maxPhotoPixels: (n) =>
    allTheSame([pngSaying(n, 1), avifSaying(1, n)].map((head) => troubleWith({ size: 40 }, head) === null)),
  maxPictureBytes: (n) => pictureFits({ bytes: webpOfBytes(n) }),
  maxPictureSide: (n) =>
    allTheSame([
      pictureFits({ bytes: webpOf(n, 240), width: n }),
      pictureFits({ bytes: webpOf(320, n), height: n })
    ]),
  maxPictureWordsChars: (n) => pictureFits({ words: letters(n) }),
  maxImportBytes: (n) => readsFile(`soort;tekst\nvraag;${letters(n - 18)}`, n),
  maxImportRows: (n) => readsFile(`soort;tekst${'\nvraag;soep'.repeat(n)}`),
  maxImportColumns: (n) => readsFile(`soort;${'x;'.repeat(n - 2)}tekst\nvraag${';soep'.repeat(n - 1)}`),
  maxTrustees: (n) => bodyFits('trustees/1', { accounts: Array(n).fill(key), phraseKey: null }),
  maxOpenEpochs: (n) => openedOf(n) === n,
  epochReadMs: (n) => !isPast({ newerSince: start }, start + n),
  maxGeneration: (n) => bodyFits('epoch/1', { generation: n, why: 'age', room: key }),
  maxAttestDays: (n) => lasts('attest/1', aClaim, n * dayMs),
  maxClaimChars: (n) => bodyFits('attest/1', { ...aClaim, detail: letters(n) }),
  maxEndorsementsEach: areShown,
  maxAskedRead: async (n) => (await toldOf(n)) === n,
  maxSkillChars: (n) => bodyFits('endorse/1', { skill: letters(n), on: 'sawProof', hasItToo: true }),

  maxInviteChars: (n) => parseInvite(inviteOf(n)) !== null,
  maxInviteRelays: (n) => parseInvite(inviteWith(Array(n).fill('wss://a'))) !== null,
  maxRelayUrlChars: (n) => parseInvite(inviteWith([relayOf(n)])) !== null,
  maxMeetingPoints: (n) => {
    const point = { name: 'Bankje', kind: 'spot', latitude: 52374, longitude: 4881 }
    return bodyFits('meeting-points/1', { points: Array(n).fill(point) })
  },
  maxOutlineCorners: (n) => bodyFits('outline/1', { corners: combOf(n) }),
  maxOutlineSteps: (n) =>
    bodyFits('outline/1', {
      corners: [
        { latitude: 0, longitude: 0 },
        { latitude: n, longitude: 0 },
        { latitude: 0, longitude: n }
      ]
    }),
  maxOutlineFileBytes: (n) => readOutlines(new TextEncoder().encode(aPolygon.padEnd(n))).ok,
  maxOutlineFileAreas: (n) =>
    readOutlines(
      new TextEncoder().encode(
        `{"type":"FeatureCollection","features":[${Array(n).fill(`{"geometry":${aPolygon}}`).join()}]}`
      )
    ).ok,
  maxOutlineFilePositions: (n) =>
    readOutlines(
      new TextEncoder().encode(`{"type":"Polygon","coordinates":[[${Array(n).fill('[4,52]').join()}]]}`)
    ).ok,
  maxMapBytes: (n) => parseArchive({ bytes: n, tag: '' }) !== null,

  maxSdpChars: (n) => parseSignal({ type: 'offer', sdp: letters(n) }) !== null,
  maxCandidateChars: (n) => parseSignal({ type: 'candidate', candidate: { candidate: letters(n) } }) !== null,
  maxPeerFramesPer10s: (n) => allTaken({ frames: limits.maxPeerFramesPer10s, bytes: Infinity }, n, 1),
  maxPeerBytesPer10s: (n) => allTaken({ frames: Infinity, bytes: limits.maxPeerBytesPer10s }, 1, n),
  maxWaitingBytes: intakeTakes
}

const aPolygon = '{"type":"Polygon","coordinates":[[[4,52],[5,52],[4,53]]]}'

/** A ring of two rows of teeth. */
function combOf(corners: number) {
  return Array.from({ length: corners }, (_, at) => {
    const isThere = at < corners / 2
    return { latitude: (isThere ? 0 : 10) + (at % 2), longitude: isThere ? at : corners - at }
  })
}

function pictureFits(changes: Partial<typeof aPicture>): boolean {
  return bodyFits('picture/1', { picture: { ...aPicture, ...changes } })
}

/** As another app shares it, of so many bytes in all. */
function formOf(bytes: number): Request {
  const [head, tail] = ['--x\r\ncontent-disposition: form-data; name="text"\r\n\r\n', '\r\n--x--\r\n']
  const body = head + letters(bytes - head.length - tail.length) + tail
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  return new Request('https://stoep.example/share', { method: 'POST', headers, body })
}

/** The same with a photo. */
function photoFormOf(bytes: number): Request {
  const about = 'content-disposition: form-data; name="photo"; filename="a.jpg"\r\ncontent-type: image/jpeg'
  const [head, tail] = [`--x\r\n${about}\r\n\r\n`, '\r\n--x--\r\n']
  const body = new Blob([head, new Uint8Array(bytes - head.length - tail.length), tail])
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  return new Request('https://stoep.example/share', { method: 'POST', headers, body })
}

function readsFile(text: string, size = text.length): boolean {
  const bytes = new TextEncoder().encode(text)
  expect(bytes.length).toBe(size)
  return readListings(bytes, [], start).ok
}

/** Where one bound holds in several places it holds in all of them alike. */
function allTheSame(verdicts: readonly boolean[]): boolean {
  expect(new Set(verdicts).size).toBe(1)
  return verdicts[0] === true
}

/** Behind one that is being opened for ever, so many bytes wait. */
function intakeTakes(bytes: number): boolean {
  let wasCut = false
  const never = new Promise<never>(() => {})
  const intake = new Intake({
    carrier: new Carrier('into'),
    seal: { seal: () => never, open: () => never },
    // Nothing but `room` is asked for as long as the first one is being opened.
    admission: { room: () => never } as unknown as Admission,
    now: () => start,
    onEntered: () => {},
    onCut: () => (wasCut = true),
    onFork: () => {}
  })
  const update = new Uint8Array(limits.maxUpdateBytes)
  void intake.receive('peer', update)
  for (let left = bytes; left > 0; left -= update.length)
    void intake.receive('peer', update.subarray(0, Math.min(left, update.length)))
  return !wasCut
}

/** The listings in it are not here; nothing looks at them. */
function ringOf(people: number) {
  const gifts = Array.from({ length: people }, (_, i) => ({
    giver: bytesOf(`giver ${i}`),
    offer: id32,
    request: null
  }))
  return { gifts }
}

async function passes(work: () => unknown): Promise<boolean> {
  try {
    await work()
    return true
  } catch {
    return false
  }
}

function allTaken(allowed: { frames: number; bytes: number }, frames: number, bytes: number): boolean {
  const meter = tenSecondMeter(allowed, () => start)
  return Array.from({ length: frames }, () => meter.take(bytes)).every(Boolean)
}

/** Where the first value past a limit is not the next number. */
const next: Partial<Record<Limit, number>> = { maxInviteChars: 2 }

describe('what comes in from outside', () => {
  it.each(Object.keys(accepts) as Limit[])('passes up to and including %s, and no further', async (name) => {
    expect(await accepts[name](limits[name])).toBe(true)
    expect(await accepts[name](limits[name] + (next[name] ?? 1))).toBe(false)
  })
})
