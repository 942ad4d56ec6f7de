/**
 * Fits the hints of guessing (kind-hints.ts, domain-hints.ts and urgency-hints.ts in src/lib/match/guess) to example
 * sentences:
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
import { domainSigns, type ConceptDomains } from '#lib/match/guess/domain.ts'
import { kindSigns } from '#lib/match/guess/hints.ts'
import { cuePoints } from '#lib/match/guess/kind.ts'
import { urgencyCuePoints, urgencySigns } from '#lib/match/guess/urgency.ts'
import { developmentPosts, sentenceAuthors, type Labelled } from './examples.ts'
import { fit, judge, type Example, type Weights } from './regression.ts'
import { tableOf, writeTable } from './tables.ts'

/** Chosen by how well sentences of one author are read with what was fitted to the others (`--check`). */
const ridge = { kind: 4, domain: 3, urgency: 3 }
/** How much one point of a cue says, as a logarithm of odds. */
const worthOfCue = 0.25
/** Hundredths of a point under which a hint is not worth keeping. */
const least = { kind: 50, domain: 14, urgency: 14 }
/** The sides of pairs are worded more strangely than neighbours write, and there are many: each counts less. */
const worthOfSide = 0.25
/** While the concept tables are not loaded, the words alone are asked. */
const worthOfFirstLook = 0.4

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
  domain: (learned: readonly Labelled[]) => {
    const examples = [...examplesOf('domain', learned), ...examplesOf('firstLook', learned)]
    return fit(examples, listingDomains.length, ridge.domain)
  },
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
  const shares = (['kind', 'domain', 'urgency'] as const).map((question) => {
    const share = judge(fits[question](learned), examplesOf(question, asked))
    return `${question} ${share.toFixed(3)}`
  })
  console.log(`${name}: ${shares.join(', ')} of ${asked.length}`)
}

function write(): void {
  const learned = authors.flatMap(({ fitted }) => fitted)
  writeTable('guess/kind-hints.ts', kindTable(fits.kind(learned)))
  writeTable(
    'guess/domain-hints.ts',
    tablesBy('ListingDomain', listingDomains, 'domain', fits.domain(learned))
  )
  writeTable('guess/urgency-hints.ts', tablesBy('Urgency', urgencies, 'urgency', fits.urgency(learned)))
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

function tablesBy(
  type: string,
  classes: readonly string[],
  question: 'domain' | 'urgency',
  weights: Weights
): string {
  const tables = classes.map((name, at) => {
    const points = new Map([...weights].map(([hint, each]) => [hint, each[at] ?? 0] as const))
    return `  ${name}: \`\n${tableOf(points, least[question])}\n\``
  })
  return [
    `import type { ${type} } from '#lib/domain/views.ts'\n`,
    `/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (${question}.ts). */`,
    `export const ${question}Hints: Readonly<Record<${type}, string>> = {\n${tables.join(',\n')}\n}`
  ].join('\n')
}

function examplesOf(question: Question | 'firstLook', sentences: readonly Labelled[]): readonly Example[] {
  return sentences.flatMap((sentence) => read.get(sentence)?.[question] ?? [])
}

function toExamples(sentence: Labelled, worth: number): Readonly<Record<Question | 'firstLook', Example>> {
  return {
    kind: { ...sentenceToKind(sentence), worth },
    domain: { ...sentenceToDomain(sentence, conceptDomains(sentence.text)), worth },
    firstLook: { ...sentenceToDomain(sentence, new Map()), worth: worth * worthOfFirstLook },
    urgency: { ...sentenceToUrgency(sentence), worth }
  }
}

function sentenceToKind({ text, kind }: Pick<Labelled, 'text' | 'kind'>): Example {
  const sentence = plain(text)
  const signs = new Map([...kindSigns(sentence), '~'].map((hint) => [hint, 1] as const))
  return { signs, start: [cuePoints(sentence) * worthOfCue, 0], answer: listingKinds.indexOf(kind) }
}

function sentenceToDomain({ text, domain }: Labelled, concepts: ConceptDomains): Example {
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
