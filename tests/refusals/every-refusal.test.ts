import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { en } from '#lib/features/words/en.ts'
import { enFirst } from '#lib/features/words/en-first.ts'
import { fill, type Message, type Values } from '#lib/features/words/message.ts'
import { nlMore } from '#lib/features/words/nl-more.ts'
import { nl as nlFirst } from '#lib/features/words/nl.ts'
import type { Problem } from '#lib/state/doing.svelte.ts'
import { byBundles } from './by-bundles.ts'
import { byDeals } from './by-deals.ts'
import { byDirectory } from './by-directory.ts'
import { byDoors } from './by-doors.ts'
import { byEmergency } from './by-emergency.ts'
import { byNodes } from './by-nodes.ts'
import { byPairing } from './by-pairing.ts'
import { byTrust } from './by-trust.ts'
import { byWords } from './by-words.ts'
import type { Meeting } from './meeting.ts'

/** Every kind there is: one that is missing here does not compile, and one that nothing reaches does not pass. */
const meetings: { readonly [Kind in Problem['kind']]: Meeting } = {
  ...byWords,
  ...byDeals,
  ...byTrust,
  ...byDoors,
  ...byEmergency,
  ...byNodes,
  ...byPairing,
  ...byBundles,
  ...byDirectory
}
const kinds = Object.keys(meetings) as Problem['kind'][]
const tables: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  nl: { ...nlFirst, ...nlMore },
  en: { ...enFirst, ...en }
}

/** What features/words/refusals.ts fills in. */
function valuesOf(problem: Problem): Values {
  if (problem.kind === 'tooLong') return { n: problem.length - problem.max }
  return problem.kind === 'outOfRange' ? { min: problem.min, max: problem.max } : {}
}

test.each(kinds)('a neighbour can meet "%s", and reads a whole sentence in both languages', async (kind) => {
  const met = await meetings[kind]()
  if (met.ok) throw new Error('it was not refused')
  expect(met.refusal.kind).toBe(kind)
  for (const [language, table] of Object.entries(tables)) {
    const message = table[`refusal.${kind}`]
    expect(message && fill(message, language, valuesOf(met.refusal))).toMatch(/^\p{Lu}[^{}]+\.$/u)
  }
})

test('no sentence stands for a refusal that is not', () => {
  for (const table of Object.values(tables)) {
    const said = Object.keys(table).flatMap((key) => (key.startsWith('refusal.') ? [key.slice(8)] : []))
    expect(said.sort()).toEqual([...kinds].sort())
  }
})
