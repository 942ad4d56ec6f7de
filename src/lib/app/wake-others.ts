/** Once the relay has what this device wrote, it wakes who is to know of it at once. */
import type { AccountId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import type { Store } from '#lib/journal/open.ts'
import type { Journal, OutboxEntry, Reach } from '#lib/ports/journal.ts'
import type { Later } from '#lib/ports/timer.ts'
import { toCandidate } from '#lib/replica/admit.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { pushKey, wakingRoom } from './waking-room.ts'
import { whomToWake, type Wake } from './whom-to-wake.ts'

export interface WakeOthersNeeds {
  readonly me: AccountId
  readonly store: Store
  /** Address of the relay's protocol. */
  readonly relay: string
  readonly later: Later
}

/** What was written in one go is told in one go. */
const gatherMs = 500

export interface WakingJournal extends Journal {
  /** Resolves when everybody who is to know of what the relay has by now was woken, or that failed. */
  wakingIdle(): Promise<void>
}

/** The same journal. Waking is tried once: whoever is not woken finds it when they open the app. */
export function wakingOthers(journal: Journal, needs: WakeOthersNeeds): WakingJournal {
  /** What was written here and has not woken anybody; null for what did, or has nobody to wake. */
  const known = new Map<RecordId, StoepRecord | null>()
  let waiting: readonly StoepRecord[] = []
  let underWay: Promise<unknown> = Promise.resolve()

  /** Before they are noted as reached: those that are leave the outbox, also when only a neighbour has them. */
  async function remember(reaches: readonly Reach[]): Promise<void> {
    if (reaches.every(({ id }) => known.has(id))) return
    const outbox = new Map((await journal.outbox()).map((entry) => [entry.id, entry]))
    for (const { id } of reaches) if (!known.has(id)) known.set(id, recordOf(outbox.get(id)))
  }

  function arrived(reaches: readonly Reach[]): readonly StoepRecord[] {
    const fresh = reaches.filter(({ atRelay }) => atRelay).flatMap(({ id }) => known.get(id) ?? [])
    for (const { id } of fresh) known.set(id, null)
    return fresh
  }

  function wakeSoon(records: readonly StoepRecord[]): void {
    if (records.length === 0) return
    const isFirst = waiting.length === 0
    waiting = [...waiting, ...records]
    if (isFirst)
      underWay = Promise.all([
        underWay,
        gathered()
          .then(wakeNow)
          .catch(() => null)
      ])
  }

  function gathered(): Promise<void> {
    return new Promise((resolve) => void needs.later(resolve, gatherMs))
  }

  async function wakeNow(): Promise<void> {
    const records = waiting
    waiting = []
    const wakes = await Promise.all(records.map((record) => whomToWake(record, around)))
    await wakeThem(
      wakes.filter((wake) => wake !== null),
      needs
    )
  }

  const { me, store } = needs
  const around = { me, queries: store.queries, pocket: pocketOf(store.db) }
  return {
    ...journal,
    async reached(reaches) {
      await remember(reaches)
      await journal.reached(reaches)
      wakeSoon(arrived(reaches))
    },
    async wakingIdle() {
      await underWay
    }
  }
}

function recordOf(entry: OutboxEntry | undefined): StoepRecord | null {
  return (entry && toCandidate(entry.key, entry.envelope)?.record) ?? null
}

/** Rejects without the relay. */
export async function wakeThem(
  wakes: readonly Wake[],
  { store, relay }: Pick<WakeOthersNeeds, 'store' | 'relay'>
): Promise<void> {
  if (wakes.length === 0 || !(await pushKey(relay))) return
  const room = await wakingRoom(store.keep, relay)
  const all = await Promise.all(wakes.map(({ kind, accounts }) => room.tagsOf(kind, accounts)))
  const tags = [...new Map(all.flat().map((tag) => [bytesToText(tag), tag])).values()]
  if (tags.length > 0) await room.ask({ type: 'wake', tags: tags.slice(0, limits.waking.maxWakeTags) })
}
