import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { decodeFrame, encodeFrame } from '#lib/wire/frame.ts'
import type { ClientFrame, RelayFrame } from '#lib/wire/frame.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import { createHub } from '#relay/rooms/hub.ts'
import type { Hub } from '#relay/rooms/hub.ts'
import { createMemoryRoomLog } from '#relay/log/memory-room-log.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { makeRoomKey, proofOf } from './client.ts'
import type { RoomKey } from './client.ts'

// A machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const host = 'relay.example'

async function turns(count: number): Promise<void> {
  for (let left = count; left > 0; left--) await turn()
}

/** One log as two relays see it: each waits as long as `delays` says, and hears that the other wrote. */
function sharedLog(delays: () => number): () => RoomLog {
  const log = createMemoryRoomLog()
  const watchers = new Map<RoomLog, Set<() => void>>()
  return () => {
    const mine = new Set<() => void>()
    const view: RoomLog = {
      logId: log.logId,
      async append(batch) {
        await turns(delays())
        const seqs = await log.append(batch)
        for (const [other, changed] of watchers) if (other !== view) for (const tell of changed) tell()
        await turns(delays())
        return seqs
      },
      async read(...place) {
        await turns(delays())
        const page = await log.read(...place)
        await turns(delays())
        return page
      },
      async stats(room) {
        const stats = await log.stats(room)
        await turns(delays())
        return stats
      },
      watch(_, changed) {
        mine.add(changed)
        return () => mine.delete(changed)
      },
      close: () => log.close()
    }
    watchers.set(view, mine)
    return view
  }
}

function hubOn(log: RoomLog): Hub {
  const none = () => undefined
  const incarnation = new Uint8Array(16)
  return createHub({ log, bounds: boundsWith(), incarnation, now: () => 0, say: none, gather: () => turn() })
}

/** A device that is in the room. */
async function enter(hub: Hub, key: RoomKey) {
  const heard: RelayFrame[] = []
  const connection = hub.open({
    address: 'here',
    host,
    mayMakeRooms: () => true,
    seed: new Uint8Array(32).fill(1),
    wire: {
      async send(message) {
        const decoded = decodeFrame(message as Uint8Array)
        if (decoded.ok) heard.push(decoded.frame as RelayFrame)
        await turn()
      },
      bufferedBytes: () => 0,
      close: () => undefined
    }
  })
  const say = (frame: ClientFrame) => connection.binary(encodeFrame(frame))
  say({ type: 'hello', room: key.room })
  const [challenge] = heard
  if (challenge?.type === 'challenge') say(proofOf(key, challenge.nonce, host))
  while (!heard.some(({ type }) => type === 'welcome')) await turn()
  return { heard, say }
}

function seqsHeard(heard: readonly RelayFrame[]): Set<number> {
  const seqs = heard.flatMap((frame) => {
    if (frame.type === 'updates') return frame.updates.map(({ seq }) => seq)
    return frame.type === 'acks' ? frame.acks.map(({ seq }) => seq) : []
  })
  return new Set(seqs)
}

/** At every level: all up to it had been heard by then. */
function expectComplete(heard: readonly RelayFrame[]): void {
  heard.forEach((frame, i) => {
    if (frame.type !== 'level') return
    const known = seqsHeard(heard.slice(0, i))
    for (let seq = 1; seq <= frame.seq; seq++) expect(known.has(seq)).toBe(true)
  })
}

const action = fc.record({
  who: fc.nat(3),
  what: fc.constantFrom('push', 'push', 'push', 'pull'),
  thenTurns: fc.nat(3)
})

describe('two relays on one slow log', () => {
  it('bring everybody everything, and claim no level before', async () => {
    const delays = fc.infiniteStream(fc.nat(4))
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), delays, async (actions, waits) => {
        const view = sharedLog(() => waits.next().value ?? 0)
        const hubs = [hubOn(view()), hubOn(view())]
        const key = makeRoomKey()
        const devices = await Promise.all([0, 1, 2, 3].map((who) => enter(hubs[who % 2]!, key)))
        const pushes = [0, 0, 0, 0]
        const isPulling = [false, false, false, false]
        for (const { who, what, thenTurns } of actions) {
          const { say, heard } = devices[who]!
          const levels = heard.filter(({ type }) => type === 'level').length
          if (what === 'push') say({ type: 'push', n: ++pushes[who]!, update: Uint8Array.of(who) })
          else if (!isPulling[who] || levels > 0) {
            isPulling[who] = true
            say({ type: 'pull', afterSeq: 0 })
          }
          await turns(thenTurns)
        }
        const total = pushes.reduce((sum, count) => sum + count, 0)
        for (const { heard } of devices) {
          for (let left = 20_000; seqsHeard(heard).size < total && left > 0; left--) await turn()
          expect(seqsHeard(heard).size).toBe(total)
          expectComplete(heard)
        }
        await Promise.all(hubs.map((hub) => hub.stop()))
      }),
      { numRuns: 100 }
    )
  })
})
