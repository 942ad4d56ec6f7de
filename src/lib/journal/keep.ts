/** Single things kept beside the journal: keys, secrets, cursors. Light: no codec, no crypto. */
import { accepted, refused } from '#lib/domain/result.ts'
import type { NeighbourhoodFacts } from '#lib/domain/neighbourhood.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'
import type { Corner } from '#lib/domain/outline.ts'
import type { MeetingPoint } from '#lib/domain/records/meeting-points.ts'
import type { Settings } from '#lib/domain/records/settings.ts'
import type { Head, Keep, KeptThings } from '#lib/ports/journal.ts'
import { errorToRefusal } from './failure.ts'
import type { JournalDatabase } from './schema.ts'

/** Accounts that became part of another, with that one (domain/authority.ts). */
export type Aliases = readonly (readonly [before: AccountId, now: AccountId])[]

/** What the journal itself keeps under names of its own. */
export interface OwnThings {
  readonly head: Head
  readonly witnessed: Head['clock']
  /** From the genesis, the settings, the meeting points and the outline. */
  readonly neighbourhood: Omit<NeighbourhoodFacts, 'members' | 'settings' | 'meetingPoints' | 'outline'> & {
    /** All absent where an older version of the app wrote it. */
    readonly settings?: Settings
    readonly meetingPoints?: readonly MeetingPoint[]
    readonly outline?: readonly Corner[]
  }
  /** Devices that wrote while they had no standing (`standing-change.ts`). */
  readonly unheard: readonly DeviceId[]
  /** As the authority has them; absent while there were never any. */
  readonly aliases: Aliases
  /** Ids of records that reports and decisions are about and that are not here yet. */
  readonly awaited: readonly RecordId[]
  /** For whom and where the stored views were folded; when these change, all are folded again. */
  readonly foldedFor: { readonly account: string | null; readonly area: string | null }
}

type Things = KeptThings & OwnThings

export async function kept<Name extends keyof Things>(
  db: JournalDatabase,
  name: Name
): Promise<Things[Name] | undefined> {
  return (await db.kept.get(name)) as Things[Name] | undefined
}

export function keepInside<Name extends keyof Things>(db: JournalDatabase, name: Name, thing: Things[Name]) {
  return db.kept.put(thing, name)
}

export function keepOf(db: JournalDatabase): Keep {
  return {
    get: (name) => kept(db, name),
    async put(things) {
      try {
        await db.kept.bulkPut(Object.values(things), Object.keys(things))
        return accepted(null)
      } catch (error) {
        const refusal = errorToRefusal(error)
        if (refusal) return refused(refusal)
        throw error
      }
    }
  }
}
