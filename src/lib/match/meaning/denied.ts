/**
 * Which words of a sentence are denied: "geen haast", "no dogs", "ik heb de ladder niet meer nodig". What somebody
 * lacks is not denied when it is said to ask for it: "ik heb geen boor" in a request is a wish for one.
 */
import type { Word } from './text.ts'

const denials = words('geen zonder no without behalve except nooit')
const owners = words(
  'heb hebben heeft hebt bezit is zijn krijg have has got had own there kan kunnen can cant vind find ken know weet'
)
/** "geen idee hoe ...", "geen tijd om ...": the rest of the sentence is just what is asked. */
const wanting = words(
  'idee tijd zin verstand benul ruimte plek energie kracht ervaring kaas clue idea time space experience strength garden'
)
/** Deny what stands before or behind them in the clause. */
const unwanted = phrases(
  'hoeft niet, hoeven niet, hoef niet, liever niet, niet zoeken, rather not, not looking for'
)
/** In an offer these are the reason to give something away. */
const unneeded = phrases(
  'niet meer nodig, niet nodig, not needed, no longer need, no longer needed, dont need, do not need, dont want, do not want, need no, needs no'
)

/** One flag a word. Lacking is denied only when `lackCounts` is false: an offer of what one has not is none. */
export function deniedAmong(said: readonly Word[], lackCounts: boolean): readonly boolean[] {
  const denied = said.map(() => false)
  said.forEach((word, at) => {
    if (denials.has(word.text) && !isLack(said, at, lackCounts)) denyNext(said, at, denied)
    const denying = lackCounts ? [...unwanted, ...unneeded] : unwanted
    const phrase = denying.find((words) => words.every((text, step) => said[at + step]?.text === text))
    if (phrase) denyClause(said, at, phrase, denied)
  })
  return denied
}

function isLack(said: readonly Word[], at: number, lackCounts: boolean): boolean {
  const next = said[at + 1]?.text ?? ''
  if (wanting.has(next)) return true
  // "no longer works", "geen trap meer op" tell what is wrong.
  if (lackCounts && (next === 'longer' || said.slice(at + 2, at + 4).some(({ text }) => text === 'meer')))
    return true
  const before = said.slice(Math.max(0, at - 3), at).filter(({ clause }) => clause === said[at]?.clause)
  return lackCounts && before.some(({ text }) => owners.has(text))
}

/** A denial reaches three words far, and not past its clause. */
function denyNext(said: readonly Word[], at: number, denied: boolean[]): void {
  for (let next = at + 1; next <= at + 3 && said[next]?.clause === said[at]?.clause; next++)
    denied[next] = true
}

/** In Dutch what is not needed stands before, in English behind; either way in the same clause. */
function denyClause(said: readonly Word[], at: number, phrase: readonly string[], denied: boolean[]): void {
  said.forEach(({ clause }, other) => {
    const isEnglishBefore = phrase.some((text) => english.has(text)) && other < at
    if (clause === said[at]?.clause && !isEnglishBefore) denied[other] = true
  })
}

const english = words('not no dont do rather need needs')

function phrases(list: string): readonly (readonly string[])[] {
  return list.split(', ').map((phrase) => phrase.split(' '))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
