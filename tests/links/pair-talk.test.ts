import { describe, expect, it, vi } from 'vitest'
import { PairTalk, type PairProofs, type PairSide, type TalkFault } from '#lib/links/pair-talk.ts'
import { encodePairFrame, type PairHello } from '#lib/wire/pair-frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { pairedDevice, type PairedDevice } from './paired-device.ts'

const bytes = (value: number) => new Uint8Array(32).fill(value)
const certificates = [bytes(1), bytes(2)] as const
const other = [bytes(1), bytes(3)] as const
const street = { lobby: 'secret of the lobby', epoch: 'secret of the epoch' }

interface End {
  readonly talk: PairTalk
  readonly faults: TalkFault[]
  readonly proven: PairHello[]
  readonly said: Uint8Array[]
}

/** One side; `hear` is where what it says goes. */
function aSide(
  device: PairedDevice,
  side: PairSide,
  proofs: PairProofs,
  hear: (bytes: Uint8Array) => void
): End {
  const end = { faults: [] as TalkFault[], proven: [] as PairHello[], said: [] as Uint8Array[] }
  let made: PairTalk | null = null
  device.rooms.add((peer) => {
    made = new PairTalk({
      ...{ peer, side, proofs, rooms: device.rooms.rooms },
      send(said) {
        end.said.push(said)
        hear(said)
      },
      proven: (hello) => end.proven.push(hello),
      fault: (why) => end.faults.push(why)
    })
    return {
      sendFrame: (room, frame) => made?.sendFrame(room, frame),
      roomsChanged: () => made?.roomsChanged(),
      drop() {}
    }
  })
  if (!made) throw new Error('a talk is made at once')
  return { ...end, talk: made }
}

/** Two sides that hear each other. */
function between(
  anneke: PairedDevice,
  youssef: PairedDevice,
  over: readonly [Uint8Array, Uint8Array][] = []
) {
  const [hers, his] = [over[0] ?? certificates, over[1] ?? certificates]
  let toHim = (_: Uint8Array) => {}
  const first = aSide(anneke, 'first', anneke.proofsOver(hers, bytes(5)), (said) => toHim(said))
  const second = aSide(youssef, 'second', youssef.proofsOver(his, bytes(2)), (said) => first.talk.hear(said))
  toHim = (said) => second.talk.hear(said)
  return { first, second, begin: () => Promise.all([first.talk.begin(), second.talk.begin()]) }
}

async function connected(hers: Readonly<Record<string, string>> = street, his = hers) {
  const [anneke, youssef] = [await pairedDevice(hers), await pairedDevice(his)]
  const line = between(anneke, youssef)
  await line.begin()
  await vi.waitFor(() => expect([line.first, line.second].every(({ proven }) => proven.length)).toBe(true))
  return { anneke, youssef, ...line }
}

describe('two paired devices', () => {
  it('tell who they are and open the rooms they share; frames of one room stay in it', async () => {
    const { anneke, youssef, first, second } = await connected()
    expect(first.proven[0]?.device).toEqual(youssef.key.publicKey)
    expect(first.proven[0]?.certificate).toEqual(bytes(2))
    expect(second.proven[0]?.device).toEqual(anneke.key.publicKey)
    expect([...anneke.open.keys()].sort()).toEqual(['epoch', 'lobby'])
    anneke.send('epoch', 1, 2)
    youssef.send('lobby', 3)
    expect(youssef.received).toEqual([['epoch', Uint8Array.of(1, 2)]])
    expect(anneke.received).toEqual([['lobby', Uint8Array.of(3)]])
  })

  it('open a room that one of them meets later, and close one that is left', async () => {
    const { anneke, youssef } = await connected(street, { lobby: street.lobby })
    expect([...youssef.open.keys()]).toEqual(['lobby'])
    youssef.meet('epoch', street.epoch)
    expect([...anneke.open.keys()].sort()).toEqual(['epoch', 'lobby'])
    youssef.send('epoch', 4)
    expect(anneke.received).toEqual([['epoch', Uint8Array.of(4)]])
    youssef.rooms.left('lobby')
    expect(anneke.closed).toEqual([['lobby', 'left']])
    anneke.send('lobby', 5)
    expect(youssef.received).toEqual([])
  })

  it('open no room of which one does not know the secret, whatever it calls it', async () => {
    const { anneke, youssef } = await connected(street, { lobby: street.lobby, epoch: 'guessed' })
    expect([...anneke.open.keys()]).toEqual(['lobby'])
    expect([...youssef.open.keys()]).toEqual(['lobby'])
    youssef.send('epoch', 6)
    expect(anneke.received).toEqual([])
  })

  it('share at most as many rooms as they may name', async () => {
    const names = Array.from({ length: limits.pair.maxRooms + 1 }, (_, i) => [`room ${i}`, `secret ${i}`])
    const { anneke } = await connected(Object.fromEntries(names) as Record<string, string>)
    expect(anneke.open.size).toBe(limits.pair.maxRooms)
  })

  it('close every room when the connection ends, and hear nothing after it', async () => {
    const { anneke, youssef, first } = await connected()
    first.talk.end()
    expect(anneke.closed.length).toBe(2)
    youssef.send('lobby', 7)
    expect(anneke.received).toEqual([])
  })
})

describe('somebody in between', () => {
  it('who has a certificate of their own proves nothing with what they hear', async () => {
    const [anneke, youssef] = [await pairedDevice(street), await pairedDevice(street)]
    const { first, second, begin } = between(anneke, youssef, [[...certificates], [...other]])
    await begin()
    await vi.waitFor(() => expect([first.faults, second.faults]).toEqual([['unproven'], ['unproven']]))
    expect([...anneke.open, ...youssef.open]).toEqual([])
  })

  it('gains nothing by saying back what was said', async () => {
    const anneke = await pairedDevice(street)
    const mirror = aSide(anneke, 'first', anneke.proofsOver(certificates, bytes(5)), (said) =>
      mirror.talk.hear(said)
    )
    await mirror.talk.begin()
    await vi.waitFor(() => expect(mirror.faults).toEqual(['unproven']))
    expect(anneke.open.size).toBe(0)
  })

  it.each<[string, (hello: Uint8Array, rooms: Uint8Array) => Uint8Array[]]>([
    ['rooms before a hello', (_, rooms) => [rooms]],
    ['a link frame before a hello', () => [Uint8Array.of(3, 0, 1)]],
    ['a link frame right after it, unproven yet', (hello) => [hello, Uint8Array.of(3, 0, 1)]],
    ['a second hello', (hello) => [hello, hello]],
    ['what is no frame', () => [Uint8Array.of(9)]]
  ])('is dropped for %s', async (_, saidBy) => {
    const [anneke, youssef] = [await pairedDevice(street), await pairedDevice(street)]
    const end = aSide(anneke, 'first', anneke.proofsOver(certificates, bytes(5)), () => {})
    const proofs = youssef.proofsOver(certificates, bytes(2))
    const hello = encodePairFrame({ type: 'hello', ...(await proofs.hello('second')) })
    const rooms = encodePairFrame({ type: 'rooms', proofs: [proofs.roomProof(street.lobby, 'second')] })
    for (const said of saidBy(hello, rooms)) end.talk.hear(said)
    expect(end.faults).toEqual(['dropped'])
    expect(anneke.received).toEqual([])
  })

  it('who replays the rooms of another connection opens none', async () => {
    const [anneke, youssef] = [await pairedDevice(street), await pairedDevice(street)]
    const end = aSide(anneke, 'first', anneke.proofsOver(certificates, bytes(5)), () => {})
    const hello = await youssef.proofsOver(certificates, bytes(2)).hello('second')
    const heardElsewhere = youssef.proofsOver(other, bytes(2)).roomProof(street.lobby, 'second')
    end.talk.hear(encodePairFrame({ type: 'hello', ...hello }))
    await vi.waitFor(() => expect(end.proven.length).toBe(1))
    end.talk.hear(encodePairFrame({ type: 'rooms', proofs: [heardElsewhere] }))
    end.talk.hear(Uint8Array.of(3, 0, 1))
    expect(anneke.open.size).toBe(0)
    expect(anneke.received).toEqual([])
  })
})
