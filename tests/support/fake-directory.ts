/** A list of neighbourhoods in memory, as a page of one device sees it. */
import type { ListedNeighbourhood } from '#lib/domain/directory.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { accepted, refused } from '#lib/domain/result.ts'
import type { Directory, DirectoryDesk, Knocking, OwnKnock } from '#lib/ports/directory.ts'
import { dayMs } from './fake-town.ts'

export const nowMs = Date.UTC(2026, 5, 1)

export function aListed(changes: Partial<ListedNeighbourhood> = {}): ListedNeighbourhood {
  return {
    ...{ id: 'jordaan' as RecordId, name: 'Jordaan', founder: 'Anneke', area: 'u173zj', size: 2 },
    ...{ languages: ['nl', 'ar'], ask: 'Kom donderdag langs.', publishedAt: nowMs, expiresAt: nowMs + dayMs },
    ...changes
  }
}

interface Given {
  readonly listed?: readonly ListedNeighbourhood[]
  readonly waiting?: ReadonlyMap<string, number>
  readonly isAway?: boolean
  readonly isFresh?: boolean
  readonly answer?: OwnKnock['answer']
}

export function fakeDirectory(given: Given = {}): Directory & { readonly asked: string[] } {
  const { listed = [aListed()], waiting = new Map(), isFresh = true, answer = { kind: 'none' } } = given
  const asked: string[] = []
  let knocks: readonly OwnKnock[] = []
  let region: string | null = null
  return {
    asked,
    read: async () =>
      given.isAway
        ? refused({ kind: 'directoryAway' })
        : accepted({ listed, waiting, readAt: nowMs - dayMs, isFresh }),
    async knock(neighbourhood, { name, words }) {
      if (name === '') return refused({ kind: 'empty', field: 'name' })
      asked.push(`${name}: ${words}`)
      knocks = [...knocks, { id: `${knocks.length}`, neighbourhood, name, at: nowMs, answer }]
      return accepted(null)
    },
    knocks: async () => knocks,
    forgetKnock: (id) => void (knocks = knocks.filter((knock) => knock.id !== id)),
    waitsIn: () => region,
    async wait(wanted) {
      region = wanted
      return accepted(null)
    },
    async stopWaiting() {
      region = null
      return accepted(null)
    }
  }
}

/** Of the founder, with one who knocks as soon as it is listed. */
export function fakeDesk(): DirectoryDesk {
  let listed: ListedNeighbourhood | null = null
  let knocks: readonly Knocking[] = [{ id: 'one', name: 'Sem', words: 'Ik woon om de hoek.' }]
  return {
    standing: async () => accepted({ listed, maySpeak: true, founder: 'Anneke' }),
    async publish(words) {
      listed = aListed(words)
      return accepted(null)
    },
    async withdraw() {
      listed = null
      return accepted(null)
    },
    renew: async () => false,
    knocks: async () => accepted(knocks),
    async answer(id) {
      knocks = knocks.filter((knock) => knock.id !== id)
      return accepted(null)
    }
  }
}
