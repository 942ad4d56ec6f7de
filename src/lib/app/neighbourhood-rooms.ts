/** The rooms of one neighbourhood and who keeps their keys, put together for a device with or without a screen. */
import { deriveEpoch, deriveRoom, type RoomKeys } from '#lib/keys/epoch.ts'
import type { EpochAuthor } from '#lib/ports/author.ts'
import type { RoomKind } from '#lib/ports/rooms.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'
import type { Later } from '#lib/ports/timer.ts'
import { loadOf } from '#lib/replica/load.ts'
import { Rooms, type RoomParts, type RoomsNeeds } from '#lib/replica/rooms.ts'
import { EpochKeeper } from './epoch-keeper.ts'
import { chance, later as systemLater, randomBytes } from './system.ts'

type OwnNeeds = 'makeRoom' | 'chance' | 'later' | 'onChange'

export interface NeighbourhoodNeeds extends Omit<RoomsNeeds, OwnNeeds> {
  /** How one room reaches others and where it is kept. */
  readonly linksOf: (keys: RoomKeys, kind: RoomKind) => Omit<RoomParts, 'guid' | 'seal' | 'relayRoom'>
  /** Those of this machine unless given. */
  readonly later?: Later
  /** Null for who only looks around: they give no keys to anybody. */
  readonly writer: { readonly author: EpochAuthor; readonly privateSeal: PrivateSeal } | null
}

export interface NeighbourhoodRooms {
  readonly rooms: Rooms
  readonly keeper: EpochKeeper | null
}

export function neighbourhoodRooms({
  linksOf,
  writer,
  later = systemLater,
  ...needs
}: NeighbourhoodNeeds): NeighbourhoodRooms {
  const rooms: Rooms = new Rooms({
    ...needs,
    chance,
    later,
    async makeRoom(secret, kind) {
      const keys = await deriveRoom(secret, kind)
      const { guid, seal, relayRoom } = keys
      return { guid, seal, relayRoom, ...linksOf(keys, kind) }
    },
    onChange: (state) => keeper?.hear(state)
  })
  const keeper = writer && keeperOf(rooms, needs, writer)
  return { rooms, keeper }
}

function keeperOf(
  rooms: Rooms,
  { journal, now }: Pick<NeighbourhoodNeeds, 'journal' | 'now'>,
  writer: NonNullable<NeighbourhoodNeeds['writer']>
): EpochKeeper {
  return new EpochKeeper({
    ...writer,
    ...{ now, chance, later: systemLater, randomBytes },
    look: () => rooms.look(),
    roomOf: async (secret) => (await deriveEpoch(secret)).relayRoom,
    load: async () => (rooms.current ? loadOf(rooms.current.carrier, journal, now()) : null)
  })
}
