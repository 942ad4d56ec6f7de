import type { Keep } from '#lib/ports/journal.ts'
import type { RoomMemory } from '#lib/ports/rooms.ts'

/** Throws for a neighbourhood this device was never invited to. */
export async function keptRooms(keep: Keep): Promise<RoomMemory> {
  const lobby = await keep.get('lobbySecret')
  if (!lobby) throw new Error('this device has no secret of the neighbourhood it opens')
  return {
    lobby,
    epochs: async () => (await keep.get('epochs')) ?? {},
    keep: async (epochs) => void (await keep.put({ epochs }))
  }
}
