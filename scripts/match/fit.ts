/**
 * Fits the hints of guessing (src/lib/match/kind-hints.ts and domain-hints.ts) to example sentences:
 *
 *   node scripts/match/fit.ts           writes both tables
 *   node scripts/match/fit.ts --check   writes nothing, prints how well sentences left out of the fitting are read
 *
 * Multinomial logistic regression with a ridge, all sentences at once with steps by AdaGrad (Duchi et al. 2011): no
 * chance in it, so the same sentences give the same tables. Points of the cues stay as they were written by hand.
 */
import { listingDomains, listingKinds, type ListingDomain, type ListingKind } from '#lib/domain/views.ts'
import { conceptDomains } from '#lib/match/concept-domains.ts'
import { plain } from '#lib/match/cue.ts'
import { domainSigns } from '#lib/match/domain.ts'
import { hintsIn } from '#lib/match/hints.ts'
import { cuePoints } from '#lib/match/kind.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { fit, judge, type Example, type Weights } from './regression.ts'

interface Sentence {
  readonly text: string
  readonly kind: ListingKind
  readonly domain: ListingDomain | null
}

const fixtures = new URL('../../tests/fixtures/match/', import.meta.url)
const room = new URL('../../src/lib/match/', import.meta.url)
/** Chosen by how well sentences of one author are read with what was fitted to the others (`--check`). */
const ridge = 4
/** How much one point of a cue says, as a logarithm of odds. */
const worthOfCue = 0.25
/** Hundredths of a point under which a hint is not worth keeping. */
const least = { kind: 30, domain: 8 }

/** Each file has an author of its own. A part of two of them is left out of the fitting, to judge it by. */
const development = readLines('dev/sentences.jsonl')
const own = readLines('guess/sentences.jsonl')
const training = readLines('training/plain.jsonl')
const isKeptFrom = { development: (at: number) => at % 4 === 3, training: (at: number) => at % 5 === 4 }
const heldBack = {
  development: development.filter((_, at) => isKeptFrom.development(at)),
  training: training.filter((_, at) => isKeptFrom.training(at))
}
const fitted = {
  development: development.filter((_, at) => !isKeptFrom.development(at)),
  own,
  training: training.filter((_, at) => !isKeptFrom.training(at))
}
/** Among the offers for ranking stand some requests, there to be refused: what plainly asks is none. */
const ranked = [
  ...readLines('dev/requests.jsonl').map((line) => ({ ...line, kind: 'request' as const })),
  ...readLines('dev/offers.jsonl').map((line) => ({ ...line, kind: 'offer' as const }))
].filter(({ text, kind }) => cuePoints(plain(text)) * (kind === 'offer' ? 1 : -1) < 4)

if (process.argv.includes('--check')) check()
else write()

function check(): void {
  const { development, own, training } = fitted
  report('development set, held back', [...development, ...own, ...training], heldBack.development)
  report('training set, held back', [...development, ...own, ...training], heldBack.training)
  report('development set, by the others', [...own, ...training], [...development, ...heldBack.development])
  report('training set, by the others', [...development, ...own], training)
}

function report(name: string, learned: readonly Sentence[], asked: readonly Sentence[]): void {
  const kind = judge(fitKinds(learned), asked.map(sentenceToKind))
  const domain = judge(fitDomains(learned), asked.map(sentenceToDomain))
  console.log(`${name}: kind ${kind.toFixed(3)}, domain ${domain.toFixed(3)} of ${asked.length}`)
}

function fitKinds(learned: readonly Sentence[]): Weights {
  return fit([...learned, ...ranked].map(sentenceToKind), listingKinds.length, ridge)
}

function fitDomains(learned: readonly Sentence[]): Weights {
  return fit(learned.map(sentenceToDomain), listingDomains.length, ridge)
}

function write(): void {
  const learned = Object.values(fitted).flat()
  writeTable('kind-hints.ts', kindTable(fitKinds(learned)))
  writeTable('domain-hints.ts', domainTable(fitDomains(learned)))
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

function domainTable(weights: Weights): string {
  const tables = listingDomains.map((domain, at) => {
    const points = new Map([...weights].map(([hint, each]) => [hint, each[at] ?? 0] as const))
    return `  ${domain}: \`\n${tableOf(points, least.domain)}\n\``
  })
  return [
    "import type { ListingDomain } from '#lib/domain/views.ts'\n",
    '/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (domain.ts). */',
    `export const domainHints: Readonly<Record<ListingDomain, string>> = {\n${tables.join(',\n')}\n}`
  ].join('\n')
}

/** The heaviest first, in lines of at most 108 characters. */
function tableOf(points: ReadonlyMap<string, number>, leastKept: number): string {
  const hundredths = [...points].map(([hint, value]) => [hint, Math.round(value * 100)] as const)
  const kept = hundredths.filter(([, value]) => Math.abs(value) >= leastKept)
  kept.sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
  const lines: string[] = []
  for (const [hint, value] of kept) {
    const entry = `${hint}:${value}`
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < 108) lines[lines.length - 1] = `${last} ${entry}`
    else lines.push(entry)
  }
  return lines.join('\n')
}

function writeTable(name: string, text: string): void {
  writeFileSync(new URL(name, room), `${text}\n`)
}

function sentenceToKind({ text, kind }: Sentence): Example {
  const sentence = plain(text)
  const signs = new Map([...hintsIn(sentence), '~'].map((hint) => [hint, 1] as const))
  return { signs, start: [cuePoints(sentence) * worthOfCue, 0], answer: listingKinds.indexOf(kind) }
}

function sentenceToDomain({ text, domain }: Sentence): Example {
  const signs = new Map([...domainSigns(plain(text), conceptDomains(text)), ['~', 1] as const])
  return { signs, start: [], answer: domain === null ? 0 : listingDomains.indexOf(domain) }
}

/** The lines of our own fixtures, which other tests check. */
function readLines(name: string): readonly Sentence[] {
  const lines = readFileSync(new URL(name, fixtures), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Sentence)
}
