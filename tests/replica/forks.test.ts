import { beforeAll, describe, expect, it } from 'vitest'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { gate } from '#lib/replica/gate.ts'
import { writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'

let seal: CarrierSeal
beforeAll(async () => {
  seal = (await deriveEpoch(new Uint8Array(32))).seal
})

async function entry(text: string) {
  const envelope = utf8(text)
  const key = carrierKeyOf(envelope)
  return { key, sealed: await seal.seal(key, envelope) }
}

async function carrying(...structs: CarrierStruct[]) {
  const carrier = new Carrier('room')
  carrier.applyGated(structs)
  return carrier
}

const gateAll = (structs: readonly CarrierStruct[], into: Carrier) =>
  gate(
    writeUpdates(structs).map(({ bytes }) => bytes),
    into,
    seal
  )

describe('two things at one place', () => {
  it('are both given back to who sees both: what came, and what was held there', async () => {
    const [mine, theirs] = [await entry('mine'), await entry('theirs')]
    const held = { client: 40, clock: 0, ...mine }
    const came = { client: 40, clock: 0, ...theirs }
    const gated = await gateAll([came], await carrying(held))
    expect(gated.structs).toEqual([])
    expect(gated.others).toEqual([came])
    expect(gated.contested).toEqual([held])
    expect([...gated.envelopes.keys()]).toEqual([theirs.key])
  })

  it('are no fork when what came does not open', async () => {
    const carrier = await carrying({ client: 40, clock: 0, ...(await entry('mine')) })
    const came = { client: 40, clock: 0, key: 'x'.repeat(22), sealed: new Uint8Array(60) }
    expect((await gateAll([came], carrier)).others).toEqual([])
  })

  it('are no fork when one of them holds nothing because a twin won', async () => {
    const twin = await entry('twin')
    const carrier = await carrying({ client: 40, clock: 0, ...twin }, { client: 50, clock: 0, ...twin })
    const gated = await gateAll([{ client: 40, clock: 0, ...twin }], carrier)
    expect([gated.others, gated.contested, gated.isCut]).toEqual([[], [], false])
  })
})

describe('putting in again', () => {
  it('stands above the first place, so that a device without the first gets the bytes', async () => {
    const mine = { client: 4_000_000_000, clock: 0, ...(await entry('mine')) }
    const forged = { client: 4_000_000_000, clock: 0, ...(await entry('forged')) }
    const victim = await carrying(mine)
    const other = await carrying(forged)
    victim.putAgain([mine])
    const gated = await gateAll(victim.lackedBy(other.encodedStateVector()), other)
    other.applyGated(gated.structs)
    expect(gated.isCut).toBe(false)
    expect(other.get(mine.key)).toEqual(mine.sealed)
  })

  it('does so too when a live client id is left', async () => {
    for (let time = 0; time < 20; time++) {
      const mine = await entry('mine')
      const victim = new Carrier('room')
      victim.put([mine])
      const other = await carrying({ client: victim.liveClient, clock: 0, ...(await entry('forged')) })
      victim.leaveClients()
      const gated = await gateAll(victim.lackedBy(other.encodedStateVector()), other)
      other.applyGated(gated.structs)
      expect(other.get(mine.key)).toEqual(mine.sealed)
    }
  })

  it('leaves alone what stands under a client id beyond all honest ones', async () => {
    const high = { client: Number.MAX_SAFE_INTEGER, clock: 0, ...(await entry('high')) }
    const carrier = await carrying(high)
    expect(carrier.putAgain([high])).toEqual([])
  })
})
