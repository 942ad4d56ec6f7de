/** Which groups of word-groups.ts the words of a plain sentence (cue.ts) are in. */
import { wordGroups } from './word-groups.ts'

type Names = readonly string[]

const shortest = 3
const shortestCompound = 7
/** Of the last part of a compound. */
const shortestPart = 4
/** How much longer it may be than the beginning it is known by: an "ezelrouter" is no donkey. */
const mostBeyond = 3
/** A longer word, without them, may be one of a group. */
const endings = [
  's',
  'en',
  'e',
  'n',
  'je',
  'jes',
  'tje',
  'tjes',
  'pje',
  'ed',
  'ing',
  'es',
  'er',
  'ers',
  't',
  'd'
]
/** What they leave may end in a doubled letter: "tennissen", "planning". */
const doubling: ReadonlySet<string> = new Set(['en', 'e', 'ing', 'ed', 'er'])

const whole = new Map<string, string[]>()
const beginnings = new Map<string, string[]>()
for (const [name, list] of Object.entries(wordGroups))
  for (const word of list.trim().split(/\s+/))
    if (word.endsWith('*')) put(beginnings, word.slice(0, -1), name)
    else put(whole, word, name)

/** Groups of a sentence read before; the same words come again and again while somebody types. */
const maxKept = 5_000
const kept = new Map<string, Names>()

/** Names of groups as `=name`. */
export function groupsIn(sentence: string): ReadonlySet<string> {
  const groups = new Set<string>()
  for (const word of sentence.split(' ')) for (const name of groupsOf(word)) groups.add(`=${name}`)
  return groups
}

/** Of the word itself, else of the word without an ending, else of the last part of a compound. */
function groupsOf(word: string): Names {
  if (!/^[a-z]/.test(word)) return []
  const known = kept.get(word)
  if (known) return known
  if (kept.size >= maxKept) kept.clear()
  const names = firstOf([() => named(word), () => inflected(word), () => compound(word)])
  kept.set(word, names)
  return names
}

function firstOf(readings: readonly (() => Names)[]): Names {
  for (const reading of readings) {
    const names = reading()
    if (names.length > 0) return names
  }
  return []
}

/** At most `beyond` letters follow the beginning it is known by. */
function named(word: string, beyond = word.length): Names {
  const names = whole.get(word) ?? []
  for (let length = word.length; length >= Math.max(shortest, word.length - beyond); length--) {
    const begun = beginnings.get(word.slice(0, length))
    if (begun) return [...names, ...begun]
  }
  return names
}

function inflected(word: string, beyond = word.length): Names {
  for (const ending of endings) {
    const base = word.slice(0, -ending.length)
    if (!word.endsWith(ending) || base.length < shortest) continue
    const isDoubled = doubling.has(ending) && base.at(-1) === base.at(-2)
    const names = firstOf([
      () => named(base, beyond),
      () => (isDoubled ? named(base.slice(0, -1), beyond) : [])
    ])
    if (names.length > 0) return names
  }
  return []
}

function compound(word: string): Names {
  if (word.length < shortestCompound) return []
  for (let at = shortest; at <= word.length - shortestPart; at++) {
    const part = word.slice(at)
    const names = firstOf([
      () => named(part, mostBeyond),
      () => (part.length > shortestPart ? inflected(part, mostBeyond) : [])
    ])
    if (names.length > 0) return names
  }
  return []
}

function put(lists: Map<string, string[]>, word: string, name: string): void {
  const list = lists.get(word)
  if (!list) lists.set(word, [name])
  else if (!list.includes(name)) list.push(name)
}
