/**
 * Joining as the app does it: the replica of the app's worker, with a second worker to verify, given the
 * document in frames of a link.
 */
import { verifyBeside } from '#lib/app/verify-beside.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { openJournal } from '#lib/journal/write.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { Journal } from '#lib/ports/journal.ts'
import type { LinkEvents } from '#lib/ports/link.ts'
import { persistCarrier } from '#lib/replica/doc-store.ts'
import { Replica } from '#lib/replica/replica.ts'
import { encodeLinkFrame } from '#lib/wire/link-frame.ts'
import { unixMs, type Joined, type JoinTask } from './join-messages.ts'

export async function joinByReplica(task: JoinTask): Promise<() => Promise<Joined>> {
  const neighbourhood = task.neighbourhood as RecordId
  const { seal, guid } = await deriveEpoch(task.secret)
  const store = await openStore(neighbourhood)
  await store.keep.put({ lobbySecret: task.secret })
  const durable = untilDurable(openJournal(store.db), task.records)
  const peer = onePeer()
  const replica = new Replica({
    neighbourhood,
    guid,
    journal: durable.journal,
    seal,
    verify: verifyBeside(),
    now: () => task.nowMs,
    chance: Math.random,
    later: (callback, ms) => {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
    persist: persistCarrier,
    mesh: { start: peer.start, send: () => {}, drop: () => {}, stop: () => {} },
    onConnection: () => {},
    onTrouble: (kind) => {
      throw new Error(kind)
    }
  })
  await replica.start()
  return async () => {
    const beganAt = unixMs()
    peer.says(task.updates)
    const joinedAt = await durable.at
    await replica.idle()
    return { beganAt, joinedAt, foldedAt: unixMs() }
  }
}

/** A link with one peer at the other end. */
function onePeer() {
  let events: LinkEvents | null = null
  return {
    start(listener: LinkEvents) {
      events = listener
      events.opened('peer')
    },
    says(updates: readonly Uint8Array[]) {
      for (const update of updates) events?.received('peer', encodeLinkFrame({ type: 'update', update }))
    }
  }
}

/** The journal, and when it has committed this many records. */
function untilDurable(journal: Journal, records: number) {
  let added = 0
  let reached = (_at: number) => {}
  const at = new Promise<number>((resolve) => (reached = resolve))
  const counting: Journal = {
    ...journal,
    async admit(batch, timing) {
      const kept = await journal.admit(batch, timing)
      if (kept.ok) added += kept.value.added
      if (added >= records) reached(unixMs())
      return kept
    }
  }
  return { journal: counting, at }
}
