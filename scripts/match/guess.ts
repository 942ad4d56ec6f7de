/** `guess --sentences FILE`: a line `{id, kind, domain, urgency}` for each line `{id, text}`. */
import { conceptDomains } from '#lib/match/guess/concept-domains.ts'
import { guess } from '#lib/match/guess.ts'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** Most sentences that say nothing of their work ask for help. */
const likeliestDomain = 'help'

interface Sentence {
  readonly id: unknown
  readonly text: string
}

/** Throws with a sentence when there is no such file or a line is no sentence. */
export function run(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { sentences: { type: 'string' } } })
  if (values.sentences === undefined) throw new Error('Say where the sentences are: --sentences FILE')
  for (const { id, text } of readSentences(values.sentences)) {
    const { kind, domain, urgency } = guess(text, { concepts: conceptDomains(text) })
    console.log(JSON.stringify({ id, kind, domain: domain ?? likeliestDomain, urgency }))
  }
}

function readSentences(file: string): readonly Sentence[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [lineToSentence(line, at + 1)]))
}

function lineToSentence(line: string, number: number): Sentence {
  const value: unknown = JSON.parse(line)
  if (typeof value === 'object' && value !== null && 'id' in value && 'text' in value)
    if (typeof value.text === 'string') return { id: value.id, text: value.text }
  throw new Error(`Line ${number} is no {id, text}`)
}
