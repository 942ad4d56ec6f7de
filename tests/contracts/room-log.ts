import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RoomLog } from '#relay/log/room-log.ts'

export interface RoomLogUnderTest {
  readonly log: RoomLog
  /** Closes and opens the same data again; absent where nothing outlives the process. */
  readonly reopen?: () => Promise<RoomLog>
  /** Opens the same data a second time, where several relays share it. */
  readonly openBeside?: () => Promise<RoomLog>
  readonly dispose: () => Promise<void>
}

const roomA = new Uint8Array(32).fill(0xa)
const roomB = new Uint8Array(32).fill(0xb)
const everything = Number.MAX_SAFE_INTEGER

function update(...bytes: number[]): Uint8Array {
  return Uint8Array.from(bytes)
}

/** What every place to keep rooms must do, whatever it is made of. */
export function describeRoomLog(name: string, open: () => Promise<RoomLogUnderTest>): void {
  describe(`${name} as a room log`, () => {
    let place: RoomLogUnderTest
    let log: RoomLog

    beforeEach(async () => {
      place = await open()
      log = place.log
    })
    afterEach(() => place.dispose())

    const append = (room: Uint8Array, ...updates: Uint8Array[]) =>
      log.append(updates.map((each) => ({ room, update: each })))

    it('knows nothing of a room nobody wrote to', async () => {
      expect(await log.stats(roomA)).toEqual({ head: 0, bytes: 0 })
      expect(await log.read(roomA, 0, everything)).toEqual([])
    })

    it('counts one, two, three within a room, also across appends', async () => {
      expect(await append(roomA, update(1), update(2))).toEqual([1, 2])
      expect(await append(roomA, update(3))).toEqual([3])
      expect(await log.stats(roomA)).toEqual({ head: 3, bytes: 3 })
    })

    it('keeps rooms apart, also within one append', async () => {
      const seqs = await log.append([
        { room: roomA, update: update(1) },
        { room: roomB, update: update(2, 2) },
        { room: roomA, update: update(3) }
      ])
      expect(seqs).toEqual([1, 1, 2])
      expect(await log.read(roomA, 0, everything)).toEqual([
        { seq: 1, update: update(1) },
        { seq: 2, update: update(3) }
      ])
      expect(await log.read(roomB, 0, everything)).toEqual([{ seq: 1, update: update(2, 2) }])
      expect(await log.stats(roomB)).toEqual({ head: 1, bytes: 2 })
    })

    it('keeps the same bytes written twice as two entries', async () => {
      expect(await append(roomA, update(7), update(7))).toEqual([1, 2])
      expect(await log.read(roomA, 0, everything)).toHaveLength(2)
    })

    it('reads only what comes after the place asked for', async () => {
      await append(roomA, update(1), update(2), update(3))
      expect((await log.read(roomA, 2, everything)).map(({ seq }) => seq)).toEqual([3])
      expect(await log.read(roomA, 3, everything)).toEqual([])
      expect(await log.read(roomA, everything, everything)).toEqual([])
    })

    it('reads a page of what fits, and one update even when it alone does not', async () => {
      await append(roomA, update(1, 1, 1), update(2, 2), update(3, 3), update(4))
      expect((await log.read(roomA, 0, 5)).map(({ seq }) => seq)).toEqual([1, 2])
      expect((await log.read(roomA, 2, 1)).map(({ seq }) => seq)).toEqual([3])
    })

    it('keeps its own copy of the bytes', async () => {
      const bytes = update(1, 2, 3)
      await append(roomA, bytes)
      bytes.fill(0)
      const [first] = await log.read(roomA, 0, everything)
      expect(first?.update).toEqual(update(1, 2, 3))
      first?.update.fill(9)
      expect((await log.read(roomA, 0, everything))[0]?.update).toEqual(update(1, 2, 3))
    })

    it('takes an append of nothing', async () => {
      expect(await log.append([])).toEqual([])
    })

    it('gives back every byte value', async () => {
      const all = Uint8Array.from({ length: 60 * 1024 }, (_, i) => (i * 31) & 255)
      await append(roomA, all)
      expect((await log.read(roomA, 0, everything))[0]?.update).toEqual(all)
    })

    it('has an identity of its own', async () => {
      const other = await open()
      expect(log.logId).toHaveLength(16)
      expect(other.log.logId).not.toEqual(log.logId)
      await other.dispose()
    })

    it('has everything and the same identity when opened again, where it outlives the process', async () => {
      if (place.reopen === undefined) return
      await append(roomA, update(1), update(2))
      const { logId } = log
      log = await place.reopen()
      expect(log.logId).toEqual(logId)
      expect(await log.read(roomA, 0, everything)).toHaveLength(2)
      expect(await append(roomA, update(3))).toEqual([3])
    })

    it('numbers without gaps or doubles what two write at once, and tells each of the other, where it is shared', async () => {
      if (place.openBeside === undefined) return
      const beside = await place.openBeside()
      const news = { here: 0, beside: 0 }
      log.watch?.(roomA, () => news.here++)
      beside.watch?.(roomA, () => news.beside++)
      expect(beside.logId).toEqual(log.logId)
      const seqs = await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          (i % 2 === 0 ? log : beside).append([{ room: roomA, update: update(i) }])
        )
      )
      expect(seqs.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
      const stored = await beside.read(roomA, 0, everything)
      expect(await log.read(roomA, 0, everything)).toEqual(stored)
      seqs.flat().forEach((seq, i) => expect(stored[seq - 1]).toEqual({ seq, update: update(i) }))
      await vi.waitUntil(() => news.here > 0 && news.beside > 0)
      await beside.close()
    })
  })
}
