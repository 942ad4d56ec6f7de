/**
 * Every bound of wire/limits.ts, from both sides: the last value passes and the first one past it does not. Those of
 * the relay are in sync-server/limits.test.ts, those of what stays on a device in state/wishes.test.ts,
 * state/ladder.test.ts and actions/moderation-actions.test.ts, those of two devices that compare in replica/comparison.test.ts, those of reading a relay again
 * in replica/audit.test.ts, those of pairing in wire/pair-code.test.ts, wire/pair-frame.test.ts and links/pair.browser.test.ts, those of a node in wire/node-code.test.ts,
 * app/node-judging.test.ts and sync-server/node-door.test.ts, those of a feed for calendars in
 * wire/calendar-feed.test.ts, sync-server/calendar.test.ts and app/calendar-feed.test.ts, those of an official alert in state/read-alert.test.ts, those of a series of codes in
 * wire/code-series.test.ts, those of files in
 * wire/bundle.test.ts, wire/bundle-pocket.test.ts, links/bundle.test.ts and app/bundles.test.ts; `unusedRooms` is in sync-server/config.test.ts; `maxMeshPeers` needs WebRTC: links/mesh.browser.test.ts.
 */
import { describe, expect, it } from 'vitest'
import { readShared } from '#lib/app/pwa/shared-words.ts'
import { bytesToCheckIn, checkInToBytes } from '#lib/domain/check-in.ts'
import { bytesToPlace, bytesToWords, placeToBytes, wordsToBytes } from '#lib/domain/private-words.ts'
import type { KnownType } from '#lib/domain/records/known.ts'
import { parseSignal } from '#lib/links/signal.ts'
import { parseArchive } from '#lib/map/archive.ts'
import { troubleWith } from '#lib/features/picture/photo-trouble.ts'
import { canonicalProblem } from '#lib/wire/canonical.ts'
import { decodeFrame } from '#lib/wire/frame.ts'
import { parseInvite } from '#lib/wire/invite.ts'
import { isPast } from '#lib/replica/open-epochs.ts'
import { readOutlines } from '#lib/state/formats/read-outline.ts'
import { limits } from '#lib/wire/limits.ts'
import { decodeLinkFrame } from '#lib/wire/link-frame.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'
import { aListing, dayMs, genesisBody, start } from './domain/town.ts'
import { avifSaying, pngSaying, webpOf, webpOfBytes } from './fixtures/pictures/made.ts'
import { id32, key, letters, aClaim, bodyFits, lasts, combOf, pictureFits, ringOf } from './limits/bodies.ts'
import {
  decodes,
  envelopeOf,
  nested,
  gateTakes,
  inviteWith,
  relayOf,
  inviteOf,
  intakeTakes,
  allTaken
} from './limits/bytes.ts'
import { aPolygon, formOf, photoFormOf, readsFile } from './limits/files.ts'
import { directoryAccepts } from './limits/directory.ts'
import { sealTo, clockAfter, guestIsHeard, openedOf, areShown, toldOf } from './limits/streets.ts'

type Accepts = (n: number) => boolean | Promise<boolean>
type Limit = Exclude<
  keyof typeof limits,
  | 'relay'
  | 'pocket'
  | 'waking'
  | 'calendar'
  | 'comparison'
  | 'audit'
  | 'pair'
  | 'node'
  | 'bundle'
  | 'alert'
  | 'series'
  | 'unusedRooms'
  | 'directory'
  | 'maxMeshPeers'
>

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
  maxCallChars: (n) => bodyFits('call/1', { skill: 'cooking', what: letters(n), count: 1, area: null }),
  maxCallPeople: (n) => bodyFits('call/1', { skill: 'cooking', what: 'hoi', count: n, area: null }),
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

/** Where one bound holds in several places it holds in all of them alike. */
function allTheSame(verdicts: readonly boolean[]): boolean {
  expect(new Set(verdicts).size).toBe(1)
  return verdicts[0] === true
}

async function passes(work: () => unknown): Promise<boolean> {
  try {
    await work()
    return true
  } catch {
    return false
  }
}

/** Where the first value past a limit is not the next number. */
const next: Partial<Record<Limit, number>> = { maxInviteChars: 2 }

describe('what comes in from outside', () => {
  it.each(Object.keys(accepts) as Limit[])('passes up to and including %s, and no further', async (name) => {
    expect(await accepts[name](limits[name])).toBe(true)
    expect(await accepts[name](limits[name] + (next[name] ?? 1))).toBe(false)
  })
})

describe('what the directory takes', () => {
  it.each(Object.keys(directoryAccepts) as (keyof typeof directoryAccepts)[])(
    'passes up to and including %s, and no further',
    (name) => {
      expect(directoryAccepts[name](limits.directory[name])).toBe(true)
      expect(directoryAccepts[name](limits.directory[name] + 1)).toBe(false)
    }
  )
})
