/**
 * Who does what in an hour without internet, minute by minute, from one number. What goes wrong is the same each time:
 *
 *     minute   0         10        20        30        40        50        60
 *     Anneke   ------------------------------------r-----------------------    dial the box by its code
 *     Youssef  -----     --------------------------------------------------
 *     Bram     --------------          ------------------------------------    (his battery is empty)
 *     the box  -------------------------------     ------------------------
 *     Fatima   ----------------------r-------------------------------------    paired, and again after r and gap
 *     Daan     ---------------------------------------      ---------------
 *     Noor     .................c..............c..............c............c   no network; c carries a file round
 *
 * Each line is a phone that writes all the while, also where it is cut off; `r` is the page loaded anew.
 */
import { seeded, type Chances } from '../worlds/seeded.ts'

export const people = ['Anneke', 'Youssef', 'Bram', 'Fatima', 'Daan', 'Noor'] as const
export type Person = (typeof people)[number]

/** Who asks, who helps: those two have an agreement, and write to each other in it. */
export const couples = [
  ['Anneke', 'Youssef'],
  ['Fatima', 'Daan']
] as const satisfies readonly (readonly [Person, Person])[]

export const minutes = 60
export const files: readonly number[] = [17, 32, 47]
export const reloads: readonly (readonly [Person, number])[] = [
  ['Fatima', 22],
  ['Anneke', 36]
]

/** First minute of it, and the first that is whole again. */
export interface Gap {
  readonly who: Person | 'box'
  readonly why: 'line' | 'battery'
  readonly from: number
  readonly until: number
}

export const gaps: readonly Gap[] = [
  { who: 'Youssef', why: 'line', from: 5, until: 10 },
  { who: 'Bram', why: 'battery', from: 14, until: 24 },
  { who: 'box', why: 'line', from: 31, until: 36 },
  { who: 'Daan', why: 'line', from: 39, until: 45 }
]

export type Act =
  | { readonly kind: 'asks'; readonly words: string }
  /** `words` of what somebody else asked. */
  | { readonly kind: 'answers'; readonly words: string }
  | { readonly kind: 'writes'; readonly to: Person; readonly words: string }
  | { readonly kind: 'checksIn' }

export interface Deed {
  readonly minute: number
  readonly who: Person
  readonly act: Act
}

/** Only what was asked this short a while ago is answered: it stands high on the board. */
const newForMinutes = 4

const groups: Readonly<Record<Person, readonly Person[]>> = {
  ...{ Anneke: ['Youssef', 'Bram'], Youssef: ['Anneke', 'Bram'], Bram: ['Anneke', 'Youssef'] },
  ...{ Fatima: ['Daan'], Daan: ['Fatima'], Noor: [] }
}

/** In the order in which it is done. Who has no battery does nothing. */
export function planOf(seed: number): readonly Deed[] {
  const chances = seeded(seed)
  const deeds: Deed[] = []
  for (let minute = 0; minute < minutes; minute++)
    for (const who of people)
      if (!isOff(who, minute)) deeds.push({ minute, who, act: actOf(who, minute, deeds, chances) })
  return deeds
}

function actOf(who: Person, minute: number, before: readonly Deed[], chances: Chances): Act {
  const lot = chances.below(10)
  const partner = partnerOf(who)
  if (lot === 0) return { kind: 'checksIn' }
  if (lot <= 3 && partner)
    return { kind: 'writes', to: partner, words: `${who} schrijft om 12:${two(minute)}` }
  const asked = lot <= 6 ? chances.pickAny(heardBy(who, minute, before)) : undefined
  return asked
    ? { kind: 'answers', words: asked }
    : { kind: 'asks', words: `Wie heeft er soep voor ${who}, om 12:${two(minute)}?` }
}

/** What this person surely heard of by now and has not answered: nobody was cut off since it was asked. */
function heardBy(who: Person, minute: number, before: readonly Deed[]): readonly string[] {
  const answered = before.filter((deed) => deed.who === who && deed.act.kind === 'answers')
  const isAnswered = (words: string) => answered.some(({ act }) => 'words' in act && act.words === words)
  const isWhole = (from: number, name: Person) =>
    range(from, minute).every((at) => !isApart(name, at) && !isApart(who, at))
  return before.flatMap((deed) =>
    deed.act.kind === 'asks' &&
    groups[who].includes(deed.who) &&
    deed.minute < minute &&
    deed.minute >= minute - newForMinutes &&
    isWhole(deed.minute, deed.who) &&
    !isAnswered(deed.act.words)
      ? [deed.act.words]
      : []
  )
}

function partnerOf(who: Person): Person | null {
  for (const [owner, helper] of couples) {
    if (who === owner) return helper
    if (who === helper) return owner
  }
  return null
}

function isOff(who: Person, minute: number): boolean {
  return gaps.some((gap) => gap.who === who && gap.why === 'battery' && isIn(gap, minute))
}

/** Cut off, by the box too where it is dialled. */
function isApart(who: Person, minute: number): boolean {
  const dialsBox = groups[who].length === 2
  return gaps.some((gap) => (gap.who === who || (dialsBox && gap.who === 'box')) && isIn(gap, minute))
}

function isIn({ from, until }: Gap, minute: number): boolean {
  return minute >= from && minute < until
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function two(minute: number): string {
  return String(minute).padStart(2, '0')
}
