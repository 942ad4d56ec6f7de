/** Bodies of records, and whether the schemas take them. */
import type { StoepRecord } from '#lib/domain/record.ts'
import { checkBody, recordTypes, type KnownType } from '#lib/domain/records/known.ts'
import { aTown, bytesOf, start } from '../domain/town.ts'
import { aPicture } from '../fixtures/pictures/made.ts'

export const id32 = new Uint8Array(32).fill(1)
export const key = bytesOf('key')
export const letters = (n: number) => 'a'.repeat(n)
export const aClaim = { claim: 'conduct', seenOn: start, detail: '' }

export const bodyFits = (type: KnownType, body: object) =>
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

export const lasts = (type: KnownType, body: object, ms: number) =>
  checkBody(recordOf(type, body, { expiresAt: start + ms })).kind === 'known'

/** A ring of two rows of teeth. */
export function combOf(corners: number) {
  return Array.from({ length: corners }, (_, at) => {
    const isThere = at < corners / 2
    return { latitude: (isThere ? 0 : 10) + (at % 2), longitude: isThere ? at : corners - at }
  })
}

export function pictureFits(changes: Partial<typeof aPicture>): boolean {
  return bodyFits('picture/1', { picture: { ...aPicture, ...changes } })
}

/** The listings in it are not here; nothing looks at them. */
export function ringOf(people: number) {
  const gifts = Array.from({ length: people }, (_, i) => ({
    giver: bytesOf(`giver ${i}`),
    offer: id32,
    request: null
  }))
  return { gifts }
}
