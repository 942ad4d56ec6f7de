/** What is broken is not asked for: "mijn fiets doet het niet meer" asks for who repairs it. */
import type { Knowledge } from './knowledge.ts'
import type { Word } from './text.ts'

const cues = phrases(
  'kapot, doet het niet, doen het niet, doet niets, werkt niet, werken niet, wil niet meer, is stuk, zijn stuk, ging stuk, ' +
    'gaat stuk, ermee opgehouden, broken, broke, does not work, doesnt work, do not work, dont work, not working, ' +
    'no longer works, no longer work, stopped working, wont start, will not start, wont turn on, is dead, gave up'
)

/** How sure a thing must be, and how much of that goes to its repair and stays with the thing. */
const surely = 0.5
const toRepair = 0.95
const stays = 0.4

export function isBroken(said: readonly Word[]): boolean {
  return said.some((_, at) => cues.some((cue) => cue.every((text, step) => said[at + step]?.text === text)))
}

/** Moves weight from things to those who repair them; to repair in general when the tables know nobody else. */
export function withRepair(
  weights: ReadonlyMap<string, number>,
  known: Knowledge
): ReadonlyMap<string, number> {
  const result = new Map(weights)
  for (const [thing, weight] of weights) {
    if (weight < surely || known.lexicon.concepts[thing]?.domain !== 'item') continue
    const repairs = repairsOf(thing, known)
    if (repairs.length === 0) continue
    for (const repair of repairs) result.set(repair, Math.max(result.get(repair) ?? 0, weight * toRepair))
    result.set(thing, weight * stays)
  }
  return result
}

function repairsOf(thing: string, { kinship, lexicon }: Knowledge): readonly string[] {
  const near = [...(kinship.get(thing)?.keys() ?? [])].filter(
    (kin) =>
      lexicon.concepts[kin]?.domain === 'help' && kinship.get(kin)?.get('repair')?.through === 'broader'
  )
  return near.length > 0 || !kinship.has('repair') ? near : ['repair']
}

function phrases(list: string): readonly (readonly string[])[] {
  return list.split(', ').map((phrase) => phrase.split(' '))
}
