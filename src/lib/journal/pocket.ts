/** What stays on this device, beside the journal: never in the outbox, so never in the carrier. */
import { accepted, refused } from '#lib/domain/result.ts'
import type { Pocket, PocketThings } from '#lib/ports/pocket.ts'
import { errorToRefusal } from './failure.ts'
import { kept } from './keep.ts'
import { keptAccounts } from './kept-accounts.ts'
import type { JournalDatabase } from './schema.ts'
import { watch } from './watch.ts'

/** Of things that are not null while nothing was kept. */
type NeverNull = { [Name in keyof PocketThings as null extends PocketThings[Name] ? never : Name]: unknown }

const nothing: Pick<PocketThings, keyof NeverNull> = {
  wishes: [],
  dismissed: [],
  ladders: [],
  trusted: [],
  blocked: [],
  deviceNames: {},
  passedOver: [],
  deferred: [],
  notifying: { kinds: [], quiet: { from: 22, until: 8 }, digest: false, words: null },
  told: []
}

/** A name without a row is of something that is null. */
function emptyOf<Name extends keyof PocketThings>(name: Name): PocketThings[Name] {
  return ((nothing as Partial<PocketThings>)[name] ?? null) as PocketThings[Name]
}

type Readers = { readonly [Name in keyof PocketThings]?: () => Promise<PocketThings[Name]> }

export function pocketOf(db: JournalDatabase): Pocket {
  const special: Readers = {
    trusted: () => keptAccounts(db, 'trusted'),
    blocked: () => keptAccounts(db, 'blocked')
  }
  const read = async <Name extends keyof PocketThings>(name: Name): Promise<PocketThings[Name]> =>
    special[name]?.() ?? (await kept(db, name)) ?? emptyOf(name)
  return {
    watch: (name) => watch(() => read(name)),
    async change(name, changed) {
      try {
        await db.transaction('rw', db.kept, async () => db.kept.put(changed(await read(name)), name))
        return accepted(null)
      } catch (error) {
        const refusal = errorToRefusal(error)
        if (refusal) return refused(refusal)
        throw error
      }
    }
  }
}
