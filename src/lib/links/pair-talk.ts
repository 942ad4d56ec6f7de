/**
 * What two paired devices say to each other (wire/pair-frame.ts): each proves first who it is, over the certificates
 * of this very connection, then which rooms it is in; link frames pass for the rooms that both are in.
 */
import type { Haste } from '#lib/domain/haste.ts'
import type { LinkEvents, PeerId } from '#lib/ports/link.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { decodePairFrame, encodePairFrame, type PairFrame, type PairHello } from '#lib/wire/pair-frame.ts'

export type PairSide = 'first' | 'second'

/** `unproven`: it could not prove who it is; `dropped`: what it sent is not what paired devices say. */
export type TalkFault = 'unproven' | 'dropped'

/** A room of this device, and who listens there. */
export interface PairRoom {
  readonly password: string
  readonly events: LinkEvents
}

/** Who this device is and who it believes, on one connection. */
export interface PairProofs {
  hello(side: PairSide): Promise<PairHello>
  isTrue(hello: PairHello, side: PairSide): Promise<boolean>
  /** 16 bytes. */
  roomProof(password: string, side: PairSide): Uint8Array
}

export interface PairTalkNeeds {
  readonly peer: PeerId
  readonly side: PairSide
  /** By name; the same map also when it changes, of which `roomsChanged` tells. */
  readonly rooms: ReadonlyMap<string, PairRoom>
  readonly proofs: PairProofs
  readonly send: (bytes: Uint8Array, haste?: Haste) => void
  /** Once: the other side has proven which device it is. */
  readonly proven: (hello: PairHello) => void
  /** The connection is to be ended. */
  readonly fault: (why: TalkFault) => void
}

export class PairTalk {
  readonly #needs: PairTalkNeeds
  readonly #otherSide: PairSide
  /** Names of rooms, in the order in which they were said last. */
  #mine: readonly string[] = []
  #theirs: readonly Uint8Array[] = []
  /** What `#theirs` are called here; null for those this device is not in. */
  #theirNames: readonly (string | null)[] = []
  readonly #open = new Set<string>()
  #hasHeardHello = false
  #isProven = false
  #isOver = false

  constructor(needs: PairTalkNeeds) {
    this.#needs = needs
    this.#otherSide = needs.side === 'first' ? 'second' : 'first'
  }

  /** Says who this device is; call when the channel is open. */
  async begin(): Promise<void> {
    const hello = await this.#needs.proofs.hello(this.#needs.side)
    this.#say({ type: 'hello', ...hello })
  }

  hear(bytes: Uint8Array): void {
    if (this.#isOver) return
    const frame = decodePairFrame(bytes)
    if (frame?.type === 'hello' && !this.#hasHeardHello) return void this.#hearHello(frame)
    if (frame?.type === 'rooms' && this.#hasHeardHello) return this.#hearRooms(frame.proofs)
    if (frame?.type === 'link' && this.#isProven) return this.#hearLink(frame.room, frame.frame)
    this.#needs.fault('dropped')
  }

  /** A room was met or left. */
  roomsChanged(): void {
    if (!this.#isProven || this.#isOver) return
    const { rooms, proofs, side } = this.#needs
    this.#mine = [...rooms.keys()].slice(0, limits.pair.maxRooms)
    const said = this.#mine.flatMap((name) => rooms.get(name) ?? [])
    this.#say({ type: 'rooms', proofs: said.map(({ password }) => proofs.roomProof(password, side)) })
    this.#compare()
  }

  sendFrame(room: string, frame: Uint8Array, haste?: Haste): void {
    if (this.#open.has(room)) this.#say({ type: 'link', room: this.#mine.indexOf(room), frame }, haste)
  }

  /** The connection is gone. */
  end(): void {
    this.#isOver = true
    for (const name of this.#open) this.#needs.rooms.get(name)?.events.closed(this.#needs.peer, 'left')
    this.#open.clear()
  }

  #say(frame: PairFrame, haste?: Haste): void {
    if (!this.#isOver) this.#needs.send(encodePairFrame(frame), haste)
  }

  async #hearHello(hello: PairHello): Promise<void> {
    this.#hasHeardHello = true
    const isTrue = await this.#needs.proofs.isTrue(hello, this.#otherSide).catch(() => false)
    if (this.#isOver) return
    if (!isTrue) return this.#needs.fault('unproven')
    this.#isProven = true
    this.#needs.proven(hello)
    this.roomsChanged()
  }

  #hearRooms(proofs: readonly Uint8Array[]): void {
    this.#theirs = proofs
    if (this.#isProven) this.#compare()
  }

  #hearLink(index: number, frame: Uint8Array): void {
    const name = this.#theirNames[index]
    // One of a room that was left here a moment ago, or that is not met here yet.
    if (!name || !this.#open.has(name)) return
    this.#needs.rooms.get(name)?.events.received(this.#needs.peer, frame.slice())
  }

  /** Opens what both are in, and closes what one has left. */
  #compare(): void {
    const { rooms, proofs, peer } = this.#needs
    const expected = this.#mine.map((name) => ({
      name,
      proof: proofs.roomProof(rooms.get(name)?.password ?? '', this.#otherSide)
    }))
    this.#theirNames = this.#theirs.map(
      (said) => expected.find(({ proof }) => areEqualBytes(proof, said))?.name ?? null
    )
    for (const name of [...this.#open].filter((one) => !this.#theirNames.includes(one))) {
      this.#open.delete(name)
      rooms.get(name)?.events.closed(peer, 'left')
    }
    for (const name of this.#theirNames) {
      if (name === null || this.#open.has(name)) continue
      this.#open.add(name)
      rooms.get(name)?.events.opened(peer)
    }
  }
}
