import type { Ack, StoredUpdate } from '#lib/wire/frame.ts'
import { packAcks, packUpdates } from './packing.ts'
import { parcelOf } from './parcel.ts'
import type { Parcel } from './parcel.ts'

/** A push that is on disk. */
interface Stored<Member, Room> extends StoredUpdate, Ack {
  readonly connection: Member
  readonly target: Room
}

interface Listening<Member, Room> {
  /** Whether it is told of what happens in that room. */
  hearsOf(member: Member, room: Room): boolean
  pass(member: Member, parcel: Parcel): void
}

/** Tells everybody who hears of that room the same. */
export function tellRoom<Member, Room extends { readonly members: ReadonlySet<Member> }>(
  news: readonly StoredUpdate[],
  room: Room,
  { hearsOf, pass }: Listening<Member, Room>,
  maxFrameBytes: number
): void {
  const shared = parcelOf(packUpdates(news, maxFrameBytes))
  for (const member of room.members) if (hearsOf(member, room)) pass(member, shared)
}

/**
 * Tells each writer the numbers of what it wrote and everybody else in the room what came: who wrote none of it gets
 * one parcel shared with all others, and a writer gets both in one piece. `news`: those of `stored` that are told of now;
 * what another relay wrote before goes ahead of the rest.
 */
export function deliver<Member, Room extends { readonly members: ReadonlySet<Member> }>(
  stored: readonly Stored<Member, Room>[],
  news: readonly Stored<Member, Room>[],
  { hearsOf, pass }: Listening<Member, Room>,
  maxFrameBytes: number
): void {
  const byWriter = Map.groupBy(stored, ({ connection }) => connection)
  const newsByRoom = Map.groupBy(news, ({ target }) => target)

  /** Unless it comes with the news of that room. */
  function acknowledge(own: readonly Stored<Member, Room>[], writer: Member): void {
    const target = own[0]?.target
    if (target === undefined || (newsByRoom.has(target) && hearsOf(writer, target))) return
    pass(writer, parcelOf(packAcks(own, maxFrameBytes)))
  }

  function tellOf(news: readonly Stored<Member, Room>[], room: Room): void {
    const shared = parcelOf(packUpdates(news, maxFrameBytes))
    for (const member of room.members) {
      const own = byWriter.get(member)
      if (hearsOf(member, room)) pass(member, own === undefined ? shared : withAcks(own, news))
    }
  }

  function withAcks(own: readonly Stored<Member, Room>[], news: readonly Stored<Member, Room>[]): Parcel {
    const others = news.filter(({ connection }) => connection !== own[0]?.connection)
    return parcelOf([...packAcks(own, maxFrameBytes), ...packUpdates(others, maxFrameBytes)])
  }

  byWriter.forEach(acknowledge)
  newsByRoom.forEach(tellOf)
}
