import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAuthority } from '#lib/domain/authority.ts'
import { foldEpochs } from '#lib/domain/epochs.ts'
import { isSaidToHave, lackingKey } from '#lib/domain/lacking-key.ts'
import type { DeviceId, StoepRecord } from '#lib/domain/record.ts'
import { hintsIn } from '#lib/domain/sealed-hints.ts'
import { bytesToText, concatBytes, textToBytes } from '#lib/wire/bytes.ts'
import { accountNamed, aTown, bytesOf, canonical, dayMs, doorKey, joinBody, Phone, start } from './town.ts'

/** Sealed to these, as far as everybody can see it. */
function sealedTo(...devices: readonly DeviceId[]): Uint8Array {
  const entries = devices.map((device) =>
    concatBytes(textToBytes(device)!.subarray(0, 8), bytesOf(`wrap ${device}`, 64), bytesOf('rest', 16))
  )
  return concatBytes(Uint8Array.of(1, devices.length), ...entries, bytesOf('secret', 48))
}

function begin(by: Phone, previous: StoepRecord, generation: number, label = `${generation}`) {
  return by.write('epoch/1', { generation, why: 'age', room: bytesOf(`room ${label}`) }, { refs: [previous] })
}

function share(by: Phone, epoch: StoepRecord, ...to: readonly Phone[]) {
  const names = to.map(({ device }) => device)
  return by.write('key/1', { sealed: sealedTo(...names) }, { refs: [epoch] })
}

/** The town with its first epoch, whose key everybody has. */
function begun() {
  const town = aTown()
  const { phone, tablet, youssef, fatima, bram, genesis } = town
  const first = begin(phone, genesis, 1)
  const key = share(phone, first, phone, tablet, youssef, fatima, bram)
  return { ...town, first, records: [...town.records, first, key] }
}

function folded(records: readonly StoepRecord[]) {
  const authority = foldAuthority(records)
  return { authority, epochs: foldEpochs(records, authority) }
}

function idsOf({ epochs }: ReturnType<typeof folded>) {
  return epochs.heads.map(({ id }) => id)
}

/** Puts Bram out, keeping all he wrote. */
function banOfBram(by: Phone, records: readonly StoepRecord[], bram: Phone) {
  const own = records.filter(({ device }) => device === bram.device)
  const founding = own.find(({ type }) => type === 'join/1')
  const cuts = [{ device: textToBytes(bram.device)!, ...bram.cutAt(own.at(-1)!) }]
  return by.write('ban/1', { cuts, rule: '', reason: '' }, { refs: [founding!], at: 1000 })
}

describe('an epoch', () => {
  it('counts when an ambassador begins it after one that counts, and gave its key to somebody', () => {
    const { phone, first, records } = begun()
    const second = begin(phone, first, 2)
    const key = share(phone, second, phone)
    expect(idsOf(folded(records))).toEqual([first.id])
    expect(idsOf(folded([...records, second, key]))).toEqual([second.id])
  })

  it.each([
    ['without a key by the same device', (t: ReturnType<typeof begun>) => [begin(t.phone, t.first, 2)]],
    [
      'with a key by another device alone',
      (t: ReturnType<typeof begun>) => {
        const second = begin(t.phone, t.first, 2)
        return [second, share(t.youssef, second, t.phone)]
      }
    ],
    [
      'by who is no ambassador',
      (t: ReturnType<typeof begun>) => {
        const second = begin(t.youssef, t.first, 2)
        return [second, share(t.youssef, second, t.youssef)]
      }
    ],
    [
      'that skips a generation',
      (t: ReturnType<typeof begun>) => {
        const third = begin(t.phone, t.first, 3)
        return [third, share(t.phone, third, t.phone)]
      }
    ],
    [
      'after one that is not here',
      (t: ReturnType<typeof begun>) => {
        const second = begin(t.phone, t.first, 2)
        const third = begin(t.phone, second, 3)
        return [third, share(t.phone, third, t.phone)]
      }
    ],
    [
      'by a stranger',
      (t: ReturnType<typeof begun>) => {
        const stranger = new Phone('stranger')
        stranger.neighbourhood = t.genesis.id
        const second = begin(stranger, t.first, 2)
        return [second, share(stranger, second, stranger)]
      }
    ]
  ])('does not count %s', (_, write) => {
    const town = begun()
    expect(idsOf(folded([...town.records, ...write(town)]))).toEqual([town.first.id])
  })
})

describe('of two epochs made apart', () => {
  it('the one of the higher generation is written to, and of equals the lower id', () => {
    const { phone, tablet, first, records } = begun()
    const here = begin(phone, first, 2, 'here')
    const there = begin(tablet, first, 2, 'there')
    const both = [...records, here, share(phone, here, phone), there, share(tablet, there, tablet)]
    const lower = [here.id, there.id].sort()
    expect(idsOf(folded(both))).toEqual(lower)
    const after = lower[1] === here.id ? here : there
    const third = begin(phone, after, 3)
    const heads = idsOf(folded([...both, third, share(phone, third, phone)]))
    expect(heads).toEqual([third.id, lower[0]])
  })

  it('the one whose key somebody has who is out is not written to', () => {
    const { phone, tablet, youssef, bram, first, records } = begun()
    const ban = banOfBram(phone, records, bram)
    const without = begin(phone, first, 2, 'without')
    const withBram = begin(tablet, first, 2, 'with')
    const third = begin(tablet, withBram, 3)
    const both = [
      ...[...records, ban, without, share(phone, without, phone, youssef)],
      ...[withBram, share(tablet, withBram, tablet, bram), third, share(tablet, third, tablet, bram)]
    ]
    const { epochs } = folded(both)
    expect(epochs.heads.map(({ id, isTainted }) => [id, isTainted])).toEqual([
      [without.id, false],
      [third.id, true]
    ])
  })
})

describe('the key of an epoch', () => {
  it('taints it when it was sealed to, or by, somebody who is put out, or to the door they came by', () => {
    const { phone, bram, youssef, genesis, records } = begun()
    const ban = banOfBram(phone, records, bram)
    expect(folded([...records, ban]).epochs.heads[0]?.isTainted).toBe(true)
    const town = aTown()
    const quiet = begin(town.phone, genesis, 1)
    const door = town.records.find(({ type }) => type === 'invite/1')!
    const tries = [
      share(town.phone, quiet, town.phone, town.bram),
      town.phone.write('key/1', { sealed: sealedTo(bytesToText(doorKey) as DeviceId) }, { refs: [quiet] })
    ]
    expect(door.refs).toEqual([])
    for (const key of tries) {
      const all = [...town.records, quiet, key]
      expect(folded(all).epochs.heads[0]?.isTainted).toBe(false)
      const withDoor = all.map((record) => (record === door ? openDoor(record) : record))
      expect(folded([...withDoor, banOfBram(town.phone, all, town.bram)]).epochs.heads[0]?.isTainted).toBe(
        true
      )
    }
    expect(youssef.device).not.toBe(bram.device)
  })

  it('does not taint it for who left of their own will', () => {
    const { youssef, records } = begun()
    const join = records.find(({ device, type }) => device === youssef.device && type === 'join/1')!
    const leave = youssef.write('leave/1', {}, { refs: [join], at: 500 })
    expect(folded([...records, leave]).epochs.heads[0]?.isTainted).toBe(false)
  })

  /** The first epoch, and Sem, who came in since and to whom nobody sealed the key. */
  function withSem() {
    const town = begun()
    const sem = new Phone('sem')
    sem.neighbourhood = town.phone.neighbourhood
    const invite = town.records.find(({ type }) => type === 'invite/1')!
    const records = [...town.records, sem.write('join/1', joinBody('sem'), { refs: [invite], at: 50 })]
    const lacking = (asked: Phone, more: readonly StoepRecord[]) => {
      const { epochs, authority } = folded([...records, ...more])
      const { account } = authority.devices.get(asked.device)!
      const giver = { account, role: authority.accounts.get(account)!.role }
      return lackingKey(epochs, epochs.heads[0]!.wraps, authority, giver, start).map(({ device }) => device)
    }
    return { ...town, records, sem, lacking, give: (by: Phone) => share(by, town.first, sem) }
  }

  it('is lacked by a device nobody sealed it to, until for members an ambassador or two people did, or it did itself', () => {
    const { youssef, fatima, bram, phone, sem, lacking, give } = withSem()
    expect(lacking(bram, [])).toEqual([sem.device])
    expect(lacking(bram, [give(youssef)])).toEqual([sem.device])
    expect(lacking(bram, [give(youssef), give(youssef)])).toEqual([sem.device])
    expect(lacking(bram, [give(youssef), give(fatima)])).toEqual([])
    expect(lacking(bram, [give(phone)])).toEqual([])
    expect(lacking(bram, [give(sem)])).toEqual([])
  })

  it('is given by an ambassador whoever else says to have given it, other ambassadors too, until the device has it', () => {
    const { youssef, fatima, phone, tablet, records, sem, lacking, give } = withSem()
    const joined = records.find(({ device, type }) => device === youssef.device && type === 'join/1')!
    const appointed = phone.write('appoint/1', {}, { refs: [joined], at: 60 })
    const isLackedFor = (giver: Phone, ...given: readonly StoepRecord[]) =>
      lacking(giver, [appointed, ...given]).includes(sem.device)
    expect(isLackedFor(youssef, give(fatima), give(phone))).toBe(true)
    expect(isLackedFor(phone, give(fatima), give(youssef))).toBe(true)
    expect(isLackedFor(youssef, give(phone), give(youssef))).toBe(false)
    expect(isLackedFor(tablet, give(phone))).toBe(false)
    expect(isLackedFor(youssef, give(sem))).toBe(false)
  })

  it('is sealed to itself by a device that opened it and of which no ambassador says to have given it', () => {
    const { youssef, fatima, phone, records, sem, give } = withSem()
    const isSaid = (...given: readonly StoepRecord[]) => {
      const { epochs, authority } = folded([...records, ...given])
      return isSaidToHave(sem.device, epochs.heads[0]!.wraps, authority)
    }
    expect(isSaid(give(youssef), give(fatima))).toBe(false)
    expect(isSaid(give(phone))).toBe(true)
    expect(isSaid(give(sem))).toBe(true)
  })

  it('is lacked by an invite as long as that lets somebody in', () => {
    const { phone, records } = begun()
    const body = { key: bytesOf('other door'), sealingKey: bytesOf('door seals'), uses: 1, met: true }
    const invite = phone.write('invite/1', body, { expires: 2 * dayMs })
    const { epochs, authority } = folded([...records, invite])
    const giver = { account: accountNamed('youssef'), role: 'member' } as const
    const names = (atMs: number) =>
      lackingKey(epochs, epochs.heads[0]!.wraps, authority, giver, atMs).map(({ device }) => device)
    expect(names(start + dayMs)).toEqual([bytesToText(body.key)])
    expect(names(start + 3 * dayMs)).toEqual([])
  })

  it('is given to an invite once an ambassador says so, for who comes in by it is given it then', () => {
    const { phone, youssef, fatima, first, records } = begun()
    const body = { key: bytesOf('other door'), sealingKey: bytesOf('door seals'), uses: 1, met: true }
    const invite = phone.write('invite/1', body, { expires: 2 * dayMs })
    const door = bytesToText(body.key) as DeviceId
    const toDoor = (by: Phone) => by.write('key/1', { sealed: sealedTo(door) }, { refs: [first] })
    const isLacked = (role: 'member' | 'ambassador', ...given: readonly StoepRecord[]) => {
      const { epochs, authority } = folded([...records, invite, ...given])
      const giver = { account: accountNamed('bram'), role }
      return lackingKey(epochs, epochs.heads[0]!.wraps, authority, giver, start).some(
        ({ device }) => device === door
      )
    }
    const two = [toDoor(youssef), toDoor(fatima)]
    expect([isLacked('member', ...two), isLacked('ambassador', ...two)]).toEqual([false, true])
    const official = toDoor(phone)
    expect([isLacked('member', official), isLacked('ambassador', official)]).toEqual([false, false])
  })
})

describe('the fold of epochs', () => {
  it('is the same for any order, duplicates and records that come in later', () => {
    const { phone, tablet, bram, youssef, first, records } = begun()
    const here = begin(phone, first, 2, 'here')
    const there = begin(tablet, first, 2, 'there')
    const third = begin(phone, here, 3)
    const all = [
      ...[...records, here, share(phone, here, phone, bram), there, share(tablet, there, tablet)],
      ...[third, share(phone, third, phone), share(youssef, third, bram), banOfBram(phone, records, bram)]
    ]
    const expected = canonical(summary(all))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all), (order, twice) => {
        expect(canonical(summary([...order, ...twice]))).toBe(expected)
      }),
      { verbose: true }
    )
  })

  it('reads no hints in bytes of another layout, and never throws on them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(hintsIn(bytes).size).toBeLessThanOrEqual(bytes[0] === 1 ? Math.floor(bytes.length / 88) : 0)
      })
    )
  })
})

function summary(records: readonly StoepRecord[]) {
  const { epochs } = folded(records)
  return epochs.heads.map(({ id, isTainted, wraps, generation }) => ({
    ...{ id, isTainted, generation },
    wraps: wraps.map(({ by, hints }) => [by, [...hints].sort()])
  }))
}

/** The invite of the town, with a key to seal to. */
function openDoor(record: StoepRecord): StoepRecord {
  return { ...record, body: { key: doorKey, uses: 50, met: true, sealingKey: bytesOf('town door') } }
}
