import type { RecordId } from '#lib/domain/record.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import { watched } from './watched.svelte.ts'

/** The words of what was said in an emergency, by its id; empty when it is not here. Call while a component starts. */
export function saidInEmergency(
  queries: Pick<JournalQueries, 'emergency'>,
  id: () => RecordId | null
): { readonly text: string } {
  const emergencies = watched(() => (id() ? queries.emergency('emergency') : null))
  const calls = watched(() => (id() ? queries.emergency('call') : null))
  const alerts = watched(() => (id() ? queries.emergency('alert') : null))
  const supplies = watched(() => (id() ? queries.emergency('supply') : null))
  const isIn = (ids: readonly RecordId[]) => ids.some((one) => one === id())
  const text = $derived(
    [...(emergencies.value ?? []), ...(calls.value ?? [])].find((one) => one.id === id())?.what ??
      alerts.value?.find(({ ids }) => isIn(ids))?.headline ??
      supplies.value?.find(({ ids }) => isIn(ids))?.where ??
      ''
  )
  return {
    get text() {
      return text
    }
  }
}
