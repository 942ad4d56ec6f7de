/** Puts the demo neighbourhood in the relay's list of neighbourhoods, so that the page of it has something to show. */
import { openDirectoryDesk } from '#lib/app/directory-desk.ts'
import type { HeadlessDevice } from '#lib/app/headless.ts'
import { peopleToSize } from '#lib/domain/directory.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Identity } from '#lib/keys/identity.ts'

interface DemoToList {
  /** Origin, without a slash at the end. */
  readonly relay: string
  readonly neighbourhood: RecordId
  readonly area: string
  readonly host: Pick<HeadlessDevice, 'journal'>
  readonly identity: Identity
  readonly nowMs: number
}

/** A relay that keeps no list, or is not there, refuses, and the demo does without. */
export async function listDemo({ relay, neighbourhood, area, host, identity, nowMs }: DemoToList) {
  const desk = openDirectoryDesk({
    neighbourhood,
    journal: (work) => work(host.journal),
    identity: async () => identity,
    get: (path, init) => fetch(relay + path, init),
    now: () => nowMs
  })
  const { accounts } = await host.journal.authority()
  const ask = 'Dit is een voorbeeld: kom binnen met de link van de demo.'
  return desk.publish({ area, languages: ['nl', 'en'], size: peopleToSize(accounts.size), ask })
}
