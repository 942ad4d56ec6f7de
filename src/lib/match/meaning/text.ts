/**
 * The words of a sentence: lower case, without accents, each with the sentence and the clause it stands in.
 * An apostrophe joins ("don't"), with an s behind it both go ("auto's"), a verb made short is written out ("I'll" is
 * "i will", so that it is not "ill"), and a hyphen behind one or two letters joins as well ("e-bike", "wi-fi");
 * any other hyphen parts ("Ikea-kast").
 */
export interface Word {
  readonly text: string
  readonly sentence: number
  /** Counts on through the text; a comma starts a new one, and so does "maar" or "but". */
  readonly clause: number
}

/** Further words are left out: nobody needs more to say what they are looking for. */
export const maxWords = 300
const maxChars = 3_000

const pieces = /[\p{L}\p{N}]+|[.!?;\n]|[,:()]|\s[-\u2013\u2014]\s/gu
const turns = new Set(['maar', 'but', 'wel', 'alleen', 'echter', 'however'])

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let sentence = 0
  let clause = 0
  for (const [piece] of fold(text.slice(0, maxChars)).matchAll(pieces)) {
    if (!isWord(piece)) {
      clause++
      if (endsSentence(piece)) sentence++
      continue
    }
    if (turns.has(piece)) clause++
    if (words.length < maxWords) words.push({ text: piece, sentence, clause })
  }
  return words
}

/** Lower case, without accents and apostrophes. */
export function fold(text: string): string {
  return withoutApostrophes(text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')).replace(
    /(?<![\p{L}\p{N}])(\p{L}{1,2})-(?=\p{L})/gu,
    '$1'
  )
}

const writtenOut: Readonly<Record<string, string>> = {
  ll: 'will',
  d: 'would',
  ve: 'have',
  re: 'are',
  m: 'am'
}

function withoutApostrophes(text: string): string {
  if (!/['\u2018\u2019`\u00b4]/.test(text)) return text
  return text
    .replace(
      /(?<=\p{L})['\u2018\u2019`\u00b4](ll|d|ve|re|m)(?!\p{L})/gu,
      (_, verb: string) => ` ${writtenOut[verb] ?? ''}`
    )
    .replace(/(?<!\p{L})zo['\u2018\u2019`\u00b4]n(?!\p{L})/gu, 'zo een')
    .replace(/(?<=\p{L})['\u2018\u2019`\u00b4]s(?!\p{L})/gu, '')
    .replace(/(?<=\p{L})['\u2018\u2019`\u00b4](?=\p{L})/gu, '')
}

function isWord(piece: string): boolean {
  return /^[\p{L}\p{N}]/u.test(piece)
}

function endsSentence(piece: string): boolean {
  return /[.!?;\n]/.test(piece)
}
