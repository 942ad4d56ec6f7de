import fc from 'fast-check'
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { readPlain } from '#lib/replica/plain-update.ts'
import { carrierName, readStructs, writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'

const key = fc.stringMatching(/^[\w-]{22}$/)
const sealed = fc.option(fc.uint8Array({ maxLength: 300 }), { nil: null })

/** Structs of a few clients, each from some clock on. */
const structs = fc
  .uniqueArray(
    fc.tuple(fc.nat(), fc.nat(2 ** 20), fc.array(fc.tuple(key, sealed), { minLength: 1, maxLength: 9 })),
    {
      selector: ([client]) => client,
      minLength: 1,
      maxLength: 4
    }
  )
  .map((runs) =>
    runs.flatMap(([client, first, held]) =>
      held.map(([key, sealed], i): CarrierStruct => ({ client, clock: first + i, key, sealed }))
    )
  )

const updateOf = (of: readonly CarrierStruct[]) => writeUpdates(of)[0]!.bytes

describe('a plain update', () => {
  it('is read the way Yjs reads it', () => {
    fc.assert(
      fc.property(structs, (of) => {
        const plain = readPlain(updateOf(of))
        expect(plain).toEqual(readStructs(updateOf(of)))
        expect([...plain!.values()].flat().map(({ struct }) => struct)).toEqual(of)
      })
    )
  })

  it('is none, or still read the way Yjs reads it, with any byte changed', () => {
    fc.assert(
      fc.property(structs, fc.nat(), fc.integer({ min: 1, max: 255 }), (of, at, change) => {
        const update = updateOf(of)
        const place = at % update.length
        update[place] = update[place]! ^ change
        const plain = readPlain(update)
        if (plain) expect(plain).toEqual(readStructs(update))
      }),
      { numRuns: 2000 }
    )
  })
})

it('takes nothing for plain that deletes, names another parent, or goes on behind its end', () => {
  const doc = new Y.Doc()
  doc.getMap(carrierName).set('k'.repeat(22), new Uint8Array(3))
  const honest = Y.encodeStateAsUpdate(doc)
  doc.getMap(carrierName).delete('k'.repeat(22))
  const deleting = Y.encodeStateAsUpdate(doc)
  const other = new Y.Doc()
  other.getMap('another').set('k'.repeat(22), new Uint8Array(3))
  expect(readPlain(honest)).not.toBeNull()
  expect(readPlain(deleting)).toBeNull()
  expect(readPlain(Y.encodeStateAsUpdate(other))).toBeNull()
  expect(readPlain(Uint8Array.of(...honest, 0))).toBeNull()
})
