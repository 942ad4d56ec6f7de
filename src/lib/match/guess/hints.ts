/**
 * Hints: words and pairs of neighbouring words of a plain sentence (cue.ts) that lean to one side, with points fitted
 * from example sentences (scripts/match/fit.ts). They decide where the cues, which are written by hand, say little.
 */

import { groupsIn } from './groups.ts'

/** Words of a sentence. Numbers are left out. */
export function wordsIn(sentence: string): readonly string[] {
  return sentence
    .trim()
    .split(' ')
    .filter((word) => !/^\d/.test(word))
}

/** Those, and `a_b` for each pair of neighbours; the ends are `^` and `$`. */
export function hintsIn(sentence: string): ReadonlySet<string> {
  const words = wordsIn(sentence)
  const hints = new Set(words)
  const line = ['^', ...words, '$']
  for (let at = 1; at < line.length; at++) hints.add(`${line[at - 1]}_${line[at]}`)
  return hints
}

/** What may tell who provides: hints, `a~b` with one word between, groups, and how longer words begin and end. */
export function kindSigns(sentence: string): ReadonlySet<string> {
  const signs = new Set([...hintsIn(sentence), ...beginningsIn(sentence), ...endingsIn(sentence)])
  for (const group of groupsIn(sentence)) signs.add(group)
  const line = ['^', ...wordsIn(sentence), '$']
  for (let at = 2; at < line.length; at++) signs.add(`${line[at - 2]}~${line[at]}`)
  return signs
}

/** The first five letters of the longer words: "repareren" and "reparatie" are one hint, `repar*`. */
export function beginningsIn(sentence: string): ReadonlySet<string> {
  const words = sentence.split(' ').filter((word) => word.length > 5 && !/^\d/.test(word))
  return new Set(words.map((word) => `${word.slice(0, 5)}*`))
}

/** The last three letters of words of five and more: "boring" and "mending" are one hint, `*ing`. */
function endingsIn(sentence: string): readonly string[] {
  const words = sentence.split(' ').filter((word) => word.length > 4 && !/^\d/.test(word))
  return words.map((word) => `*${word.slice(-3)}`)
}

/** Points by hint, from a table of `hint:hundredths` with white space between. */
export function readHints(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const at = entry.lastIndexOf(':')
        return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100] as const
      })
  )
}
