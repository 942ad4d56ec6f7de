/**
 * Stems of Dutch words by the rules of Dutch spelling. A general stemmer makes one stem of "les" and "lees", of "zon"
 * and "zoon", and leaves verbs and diminutives alone; this one keeps vowels long or short as they are heard. Words
 * come lower case and without accents.
 */
import { irregularDutch } from './irregular.ts'

/** The stem of the word as a noun, an adjective or an infinitive. */
export function dutchStem(word: string): string {
  const known = irregularDutch.get(word)
  if (known !== undefined) return known
  if (word.length <= 3) return word
  const singular = withoutPluralS(word)
  const bare = withoutEnding(singular)
  return written(bare, bare !== singular)
}

/** What the word may be beside its stem: a diminutive, or a verb with another ending. Likelier ones first. */
export function otherDutchStems(word: string, base = dutchStem(word)): readonly string[] {
  if (!mayHaveOthers.test(word)) return []
  const others = [
    ...diminutives(word),
    ...verbs(word),
    ...(base === word ? [] : verbs(base)),
    ...actions(word)
  ]
  return [...new Set(others)].filter((stem) => stem.length > 2 && stem !== base)
}

const mayHaveOthers = /(?:[td]|[td]en?|jes?|ingen|ing|ende)$|ge.*en$/

/** Small words that part from a verb: "ik haal het op" is ophalen. */
export const particles: ReadonlySet<string> = new Set(
  (
    'op af uit mee aan in na om over door weg terug voor bij toe los vast schoon dicht open samen thuis klaar langs ' +
    'neer rond binnen leeg'
  ).split(' ')
)

const keepS = /(?:adv|prec)ies$/

function withoutPluralS(word: string): string {
  const isPlural = /(?:el|er|en|em|aar|oor|eur|ing|ie|um|te)s$/.test(word) && syllables(word) > 1
  const isLongPlural = /[^aeiou]es$/.test(word) && syllables(word) > 2
  return (isPlural || isLongPlural) && !keepS.test(word) ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  if (word.endsWith('ieen')) return word.slice(0, -2)
  if (/[^aeiou]en$|[iy]en$/.test(word) && syllables(word) > 1 && word.length > 4) return word.slice(0, -2)
  return /[^aeiou]e$/.test(word) && syllables(word) > 1 ? word.slice(0, -1) : word
}

/**
 * A stem as it is written at the end of a word: "bakk" becomes bak, "lez" lees, "verhuiz" verhuis, "lop" loop. In
 * longer words a last e may be stressed or not ("repareren", "schilderen"); there "ee" and "e" are one.
 */
function written(bare: string, isCut: boolean): string {
  const single = bare.replace(/([bdfgklmnprst])\1$/, '$1')
  const hard = single.replace(/z$/, 's').replace(/v$/, 'f')
  const isOpen = isCut && single === bare
  if (syllables(hard) === 1) return isOpen ? lengthened(hard, /(^|[^aeiou])([aeou])([bdfghklmnprst])$/) : hard
  const unstressed = hard.replace(/ee([bdfglkmnprst])$/, 'e$1')
  return isOpen ? lengthened(unstressed, /(^|[^aeiou])([aou])([bdfghklmnprst])$/) : unstressed
}

function lengthened(stem: string, openSyllable: RegExp): string {
  return stem.replace(openSyllable, '$1$2$2$3')
}

/** "kraantje" is a kraan, "taartje" a taart, "karretje" a kar, "boompje" a boom, "kettinkje" a ketting. */
function diminutives(word: string): readonly string[] {
  const small = word.replace(/s$/, '')
  if (!small.endsWith('je') || small.length < 5) return []
  const cut = (length: number, ending = '') => written(small.slice(0, -length) + ending, false)
  const found = [cut(2)]
  if (small.endsWith('inkje')) found.push(cut(4, 'ng'))
  if (small.endsWith('mpje')) found.push(cut(3))
  if (small.endsWith('etje')) found.push(cut(4))
  if (small.endsWith('tje')) found.push(cut(3).replace(/([aou])\1$/, '$1'))
  return found
}

const participle =
  /^(op|af|uit|mee|aan|in|na|om|over|door|weg|terug|voor|bij|toe|los|vast|schoon|dicht|open|samen|thuis|klaar|langs|rond|leeg)?ge(.{2,}?)(d|t|en)$/

/** "kookt", "kookte", "gekookt", "opgehaald", "verhuisd", "lekkend". */
function verbs(word: string): readonly string[] {
  const found: string[] = []
  const past = participle.exec(word)
  if (past) found.push((past[1] ?? '') + written(past[2] ?? '', past[3] === 'en'))
  if (/[^t]t$|^(?:be|ver|ont|her).*[^d]d$|eerd$/.test(word) && word.length > 3)
    found.push(written(word.slice(0, -1), false))
  if (/..[^aeiou][td]en?$/.test(word))
    found.push(...longerThan(3, written(word.replace(/[td]en?$/, ''), false)))
  if (/..ende?$/.test(word)) found.push(written(word.replace(/ende?$/, ''), true))
  return found
}

/** A short rest is another word: "eenden" is no past of een. */
function longerThan(letters: number, stem: string): readonly string[] {
  return stem.length > letters ? [stem] : []
}

/** "verhuizing" is what is done when we verhuizen. */
function actions(word: string): readonly string[] {
  const doing = word.replace(/en$|s$/, '')
  return /.{3}ing$/.test(doing) ? [written(doing.slice(0, -3), true)] : []
}

function syllables(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0
}
