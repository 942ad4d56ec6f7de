/**
 * Keeps acts in the pocket until they become records (ports/deferring.ts). A tab has a lock for each act it defers, so
 * that another one notices when it is gone. Which of two tabs writes is decided by the commit that takes it from the
 * pocket, never by the lock.
 */
import { stillCounts, withoutAct, type DeferredAct, type DeferredDraft } from '#lib/domain/deferred.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { accepted, type Result } from '#lib/domain/result.ts'
import type { DeferringAuthor } from '#lib/ports/author.ts'
import type { Act, Deferring, OnSettled } from '#lib/ports/deferring.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import type { Pocket } from '#lib/ports/pocket.ts'
import type { Now, RandomBytes } from '#lib/ports/time.ts'
import { first } from '#lib/state/once.ts'
import { bytesToText } from '#lib/wire/bytes.ts'

/** The parts of `navigator.locks` used here. */
export interface Locks {
  request(name: string, options: { signal?: AbortSignal }, whileHeld: () => Promise<void>): Promise<unknown>
}

interface DeferringNeeds {
  readonly pocket: Pocket
  readonly queries: Pick<JournalQueries, 'deal'>
  readonly author: DeferringAuthor
  readonly locks: Locks
  /** Calls back when nobody looks at this page any more, or it goes; returns the stop function. */
  readonly onHiding: (hide: () => void) => () => void
  readonly now: Now
  readonly randomBytes: RandomBytes
}

export function makeDeferring(needs: DeferringNeeds): Deferring {
  const { pocket } = needs
  const mine = new Map<RecordId, Entry>()
  let stopWatching: (() => void) | null = null
  let writing: Promise<unknown> = Promise.resolve()
  /** Of what another tab left. */
  let onOrphanRefused: (refusal: Refusal) => void = ignore

  /** Never two at once: the second finds what the first left. */
  function write(id?: RecordId): Promise<void> {
    const turn = writing.then(() => writeDeferred(id))
    writing = turn.catch(() => null)
    return turn
  }

  /** One act, or all. */
  async function writeDeferred(id?: RecordId): Promise<void> {
    for (const act of await first(pocket.watch('deferred')))
      if (id === undefined || act.id === id) await writeAct(act)
  }

  async function writeAct(act: DeferredAct): Promise<void> {
    const refusal = await whyNot(needs, act)
    // Forgotten first, for whoever watches the pocket would take what leaves it for written.
    const deferred = forget(act.id)
    const told = isForGood(refusal) ? await drop(pocket, act, refusal) : refusal
    if (deferred) deferred.onSettled(told)
    else if (told) onOrphanRefused(told)
  }

  function settle(id: RecordId, refusal: Refusal | null) {
    forget(id)?.onSettled(refusal)
  }

  function forget(id: RecordId): Entry | undefined {
    const deferred = mine.get(id)
    mine.delete(id)
    deferred?.unlock()
    if (mine.size === 0) {
      stopWatching?.()
      stopWatching = null
    }
    return deferred
  }

  /** As long as this tab defers something: another may write it, and the page may be left. */
  function startWatching(): () => void {
    const stopHiding = needs.onHiding(() => void write())
    const stopPocket = pocket.watch('deferred')((acts) => {
      for (const id of [...mine.keys()]) if (!acts.some((act) => act.id === id)) settle(id, null)
    }, ignore)
    return () => {
      stopHiding()
      stopPocket()
    }
  }

  return {
    async defer(deal, act, onSettled) {
      await write()
      const collected = await collect(needs, act)
      if (!collected.ok) return collected
      const { id, drafts } = collected.value
      const unlock = await lock(needs, id)
      const deferred = { id, listing: deal.listing, deal: deal.id, at: needs.now(), drafts, begun: false }
      const kept = await pocket.change('deferred', (acts) => [...acts, deferred])
      if (!kept.ok) {
        unlock()
        return kept
      }
      mine.set(id, { onSettled, unlock })
      stopWatching ??= startWatching()
      return accepted(id)
    },
    async takeBack(id) {
      forget(id)
      let isBack = false
      const changed = await pocket.change('deferred', (acts) => {
        const left = withoutAct(acts, id)
        isBack = left !== acts
        return left
      })
      return changed.ok ? accepted(isBack) : changed
    },
    write: () => write(),
    adopt(onRefused) {
      const over = new AbortController()
      const seen = new Set<RecordId>()
      onOrphanRefused = onRefused
      const stop = pocket.watch('deferred')((acts) => {
        for (const { id } of acts) {
          if (mine.has(id) || seen.has(id)) continue
          seen.add(id)
          needs.locks.request(lockOf(id), { signal: over.signal }, () => write(id)).catch(ignore)
        }
      }, ignore)
      return () => {
        stop()
        over.abort()
      }
    }
  }
}

interface Entry {
  readonly onSettled: OnSettled
  readonly unlock: () => void
}

/** Does it with an author that writes nothing. */
async function collect(
  { author, randomBytes }: DeferringNeeds,
  act: Act
): Promise<Result<Collected, Refusal>> {
  const drafts: DeferredDraft[] = []
  const done = await act({
    me: author.me,
    sealFor: (accounts, plaintext) => author.sealFor(accounts, plaintext),
    async write(draft) {
      const id = bytesToText(randomBytes(32)) as RecordId
      drafts.push({ ...draft, id })
      return accepted(id)
    }
  })
  if (!done.ok) return done
  const [begin] = drafts
  if (!begin) throw new Error('an act that writes nothing cannot be deferred')
  return accepted({ id: begin.id, drafts })
}

type Collected = Pick<DeferredAct, 'id' | 'drafts'>

/** Writes it. Null when it has become a record, by this or another tab, or was taken back meanwhile. */
async function whyNot({ queries, author }: DeferringNeeds, act: DeferredAct): Promise<Refusal | null> {
  if (!stillCounts(act, await first(queries.deal(act.deal)))) return { kind: 'dealMovedOn' }
  for (const draft of act.drafts) {
    const written = await author.writeDeferred(draft)
    if (!written.ok) return written.refusal
  }
  return null
}

/** Trying again would not help. */
function isForGood(refusal: Refusal | null): refusal is Refusal {
  return refusal?.kind === 'dealMovedOn' || refusal?.kind === 'tooLarge'
}

/** It will never be a record. Null when it was not deferred any more: then it is one, or nobody wants it to be. */
async function drop(pocket: Pocket, { id }: DeferredAct, why: Refusal): Promise<Refusal | null> {
  let wasDeferred = false
  const changed = await pocket.change('deferred', (acts) => {
    const left = acts.filter((act) => act.id !== id)
    wasDeferred = left.length < acts.length
    return left
  })
  if (!changed.ok) return changed.refusal
  return wasDeferred ? why : null
}

/** Resolves when this tab has the lock, with what gives it up. */
function lock({ locks }: DeferringNeeds, id: RecordId): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const whileHeld = () => new Promise<void>((unlock) => resolve(unlock))
    locks.request(lockOf(id), {}, whileHeld).catch(reject)
  })
}

function lockOf(id: RecordId): string {
  return `stoep-deferred-${id}`
}

/** A watch or a lock that ends has nothing to tell: the next start tries again. */
function ignore() {}
