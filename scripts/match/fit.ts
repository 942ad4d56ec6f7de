/**
 * Fits the hints of guessing (the `-hints` tables of src/lib/match/guess) to example sentences:
 *
 *   node scripts/match/fit.ts           writes the tables
 *   node scripts/match/fit.ts --check   writes nothing, prints how well sentences left out of the fitting are read
 *
 * Multinomial logistic regression with a ridge, all sentences at once with steps by AdaGrad (Duchi et al. 2011): no
 * chance in it, so the same sentences give the same tables. Points of the cues stay as they were written by hand.
 */
import { listingDomains, listingKinds, urgencies } from '#lib/domain/views.ts'
import { conceptDomains } from '#lib/match/guess/concept-domains.ts'
import { plain } from '#lib/match/guess/cue.ts'
import { lettersOf } from '#lib/match/guess/domain-letters.ts'
import { domainSigns, type ConceptDomains } from '#lib/match/guess/domain.ts'
import { kindSigns } from '#lib/match/guess/hints.ts'
import { cuePoints } from '#lib/match/guess/kind.ts'
import { urgencyCuePoints, urgencySigns } from '#lib/match/guess/urgency.ts'
import { developmentPosts, sentenceAuthors, type Labelled } from './examples.ts'
import { fit, fitFew, judge, type Example, type Weights } from './regression.ts'
import { linesOf, tableOf, writeTable } from './tables.ts'

/** Chosen by how well sentences of one author are read with what was fitted to the others (`--check`). */
const ridge = { kind: 4, domain: 3, firstLook: 3, urgency: 3 }
/** How much one point of a cue says, as a logarithm of odds. */
const worthOfCue = 0.25
/** Hundredths of a point under which a hint is not worth keeping. */
const least = { kind: 50, urgency: 14 }
/** So many signs are worth keeping. Many that tell little tell more together than few that tell much. */
const most = { domain: 6000, firstLook: 2900 }
/** The sides of pairs are worded more strangely than neighbours write, and there are many: each counts less. */
const worthOfSide = 0.25

const authors = sentenceAuthors()
/** Among the offers for ranking stand some requests, there to be refused: what plainly asks is none. */
const posts = developmentPosts()
  .filter(({ text, kind }) => cuePoints(plain(text)) * (kind === 'offer' ? 1 : -1) < 4)
  .map(sentenceToKind)

/** Reading a sentence takes longest: each is read once. */
const read = new Map(
  authors.flatMap(({ hasPairs, fitted, heldBack }) =>
    [...fitted, ...heldBack].map(
      (sentence) => [sentence, toExamples(sentence, hasPairs ? worthOfSide : 1)] as const
    )
  )
)

const fits = {
  kind: (learned: readonly Labelled[]) =>
    fit([...examplesOf('kind', learned), ...posts], listingKinds.length, ridge.kind),
  domain: (learned: readonly Labelled[]) =>
    fitFew(examplesOf('domain', learned), listingDomains.length, ridge.domain, most.domain),
  /** The work while the concept tables are not loaded and the words alone are asked. */
  firstLook: (learned: readonly Labelled[]) =>
    fitFew(examplesOf('firstLook', learned), listingDomains.length, ridge.firstLook, most.firstLook),
  urgency: (learned: readonly Labelled[]) =>
    fit(examplesOf('urgency', learned), urgencies.length, ridge.urgency)
}
type Question = keyof typeof fits

if (process.argv.includes('--check')) check()
else write()

function check(): void {
  const all = authors.flatMap(({ fitted }) => fitted)
  report(
    'held back, of all authors',
    all,
    authors.flatMap(({ heldBack }) => heldBack)
  )
  for (const { name, fitted } of authors) {
    const others = authors.filter((other) => other.name !== name)
    report(
      `${name}, by the others`,
      others.flatMap((other) => other.fitted),
      fitted
    )
  }
}

function report(name: string, learned: readonly Labelled[], asked: readonly Labelled[]): void {
  const shares = (['kind', 'domain', 'firstLook', 'urgency'] as const).map((question) => {
    const share = judge(fits[question](learned), examplesOf(question, asked))
    return `${question} ${share.toFixed(3)}`
  })
  console.log(`${name}: ${shares.join(', ')} of ${asked.length}`)
}

function write(): void {
  const learned = authors.flatMap(({ fitted }) => fitted)
  writeTable('guess/kind-hints.ts', kindTable(fits.kind(learned)))
  writeTable('guess/domain-hints.ts', domainTable('domainHints', fits.firstLook(learned)))
  writeTable(
    'guess/domain-hints-with-concepts.ts',
    domainTable('domainHintsWithConcepts', fits.domain(learned))
  )
  writeTable('guess/urgency-hints.ts', urgencyTable(fits.urgency(learned)))
}

function domainTable(name: string, weights: Weights): string {
  const entries = [...weights].map(([sign, points]) => `${sign}:${lettersOf(points)}`)
  return [
    '/** Fitted by scripts/match/fit.ts: points for each work by sign, as letters (domain.ts). */',
    `export const ${name} = \`\n${linesOf(entries.sort())}\n\``
  ].join('\n')
}

function kindTable(weights: Weights): string {
  const points = new Map(
    [...weights].map(([hint, [request = 0, offer = 0]]) => [hint, (request - offer) / worthOfCue] as const)
  )
  return [
    '/** Fitted by scripts/match/fit.ts: hundredths of a point of a cue by hint (hints.ts), above 0 where it asks. */',
    `export const kindHints = \`\n${tableOf(points, least.kind)}\n\``
  ].join('\n')
}

function urgencyTable(weights: Weights): string {
  const tables = urgencies.map((name, at) => {
    const points = new Map([...weights].map(([hint, each]) => [hint, each[at] ?? 0] as const))
    return `  ${name}: \`\n${tableOf(points, least.urgency)}\n\``
  })
  return [
    "import type { Urgency } from '#lib/domain/views.ts'\n",
    '/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (urgency.ts). */',
    `export const urgencyHints: Readonly<Record<Urgency, string>> = {\n${tables.join(',\n')}\n}`
  ].join('\n')
}

function examplesOf(question: Question, sentences: readonly Labelled[]): readonly Example[] {
  return sentences.flatMap((sentence) => read.get(sentence)?.[question] ?? [])
}

function toExamples(sentence: Labelled, worth: number): Readonly<Record<Question, Example>> {
  return {
    kind: { ...sentenceToKind(sentence), worth },
    domain: { ...sentenceToDomain(sentence, conceptDomains(sentence.text).signs), worth },
    firstLook: { ...sentenceToDomain(sentence, new Map()), worth },
    urgency: { ...sentenceToUrgency(sentence), worth }
  }
}

function sentenceToKind({ text, kind }: Pick<Labelled, 'text' | 'kind'>): Example {
  const sentence = plain(text)
  const signs = new Map([...kindSigns(sentence), '~'].map((hint) => [hint, 1] as const))
  return { signs, start: [cuePoints(sentence) * worthOfCue, 0], answer: listingKinds.indexOf(kind) }
}

function sentenceToDomain({ text, domain }: Labelled, concepts: ConceptDomains['signs']): Example {
  const signs = new Map([...domainSigns(plain(text), concepts), ['~', 1] as const])
  return { signs, start: [], answer: domain === null ? 0 : listingDomains.indexOf(domain) }
}

function sentenceToUrgency({ text, urgency }: Labelled): Example {
  const sentence = plain(text)
  const points = urgencyCuePoints(sentence)
  return {
    signs: urgencySigns(sentence),
    start: urgencies.map((each) => points.get(each) ?? 0),
    answer: urgencies.indexOf(urgency)
  }
}
