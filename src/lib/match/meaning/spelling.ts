/**
 * Misspellings: a word nobody wrote in the tables is read as the nearest one that is there. One slip in words of five
 * letters and more, two from nine on; a slip is a letter too many, too few, wrong (from seven letters on), or two that
 * changed places.
 */

/** Words by length, each with the set of its letters as bits: most are ruled out without being compared. */
export interface Speller {
  readonly byLength: ReadonlyMap<number, readonly Entry[]>
}

interface Entry {
  readonly word: string
  readonly letters: number
}

export function buildSpeller(words: Iterable<string>): Speller {
  const byLength = new Map<number, Entry[]>()
  for (const word of words) {
    if (word.length < 5) continue
    const list = byLength.get(word.length)
    const entry = { word, letters: lettersOf(word) }
    if (list) list.push(entry)
    else byLength.set(word.length, [entry])
  }
  return { byLength }
}

/** The nearest word, of equals the first in the alphabet; null when none is near enough. */
export function spelledAs(word: string, { byLength }: Speller): string | null {
  const slips = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0
  const letters = lettersOf(word)
  let best: string | null = null
  let least = slips
  for (let length = word.length - slips; slips > 0 && length <= word.length + slips; length++)
    for (const entry of byLength.get(length) ?? []) {
      if (bits(entry.letters ^ letters) > 2 * least || !startsAlike(word, entry.word)) continue
      if (word.length < trustedLength && isOtherLetter(word, entry.word)) continue
      const found = distance(word, entry.word, least)
      if (found < least || (found === least && (best === null || entry.word < best)))
        [best, least] = [entry.word, found]
    }
  return best
}

/** In a shorter word one letter for another mostly makes another word: "golden" is no golfen. */
const trustedLength = 7

function isOtherLetter(a: string, b: string): boolean {
  return a.length === b.length && lettersOf(a) !== lettersOf(b)
}

/** People get the first letter right, or change it with the second. */
function startsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
}

function lettersOf(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

function bits(set: number): number {
  let count = 0
  for (let left = set; left !== 0; left &= left - 1) count++
  return count
}

/** Damerau-Levenshtein with neighbours changing places (optimal string alignment); above `most` any larger number. */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, row, last, before))
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: number[],
  last: number[],
  before: number[]
): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1
  const plain = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain
}
