/**
 * Cues: what is said, written as people say it, found in a plain sentence. A table of cues is an ordered record of
 * groups with a name each, the most particular first. What a group finds is taken out of the sentence, so that
 * "wie wil mijn bank hebben" is no longer there for a later "wie wil".
 *
 * One cue a line. A word is whole unless `*` lets it go on; `_` is any one word and ` … ` none to six of the same
 * sentence; `(a|b)` is one of them, `(a )?` may be absent; `^` is the start of a sentence or of a part of it, `$` its
 * end and `[?]` a question mark.
 */

/** Cues, one a line; white space around them and empty lines do not count. */
export type CueLines = string

/**
 * Lower case letters and figures without accents, a space around each word and mark, marks `.` `?` `,` `:` only.
 * "Wie kan vanavond om 19.30 mee-eten?" becomes " wie kan vanavond om 19:30 mee eten ? ". Linear.
 */
export function plain(text: string): string {
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const marked = shortForms.reduce((line, [form, whole]) => line.replace(form, whole), folded)
  const words = marked.replace(/[^\p{L}\p{N}.?,:]+/gu, ' ')
  return ` ${words
    .replace(/([.?,:])(?!\d)|(?<!\d)([.?,:])/g, ' $1$2 ')
    .replace(/\s+/g, ' ')
    .trim()} `
}

/** In order. Marks inside a word or a number that mean something there, then those that end a sentence or a part. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/['’‘`´]/g, ''],
  [/\bz\.?s\.?m\b\.?/g, ' zsm '],
  [/\ba\.s\./g, ' as '],
  [/\bt\s?[/.]\s?m\b\.?/g, ' tm '],
  [/\be\.?v\.?t\b\.?/g, ' evt '],
  [/(\d)\s?([ap])\.?\s?m\b\.?/g, '$1$2m '],
  [/(\d)[.:h](\d\d)(?!\d)/g, '$1:$2'],
  [/\s[-–—]+\s|[()[\]"“”„«»*]|–|—/g, ' , '],
  [/؟/g, '?'],
  [/€/g, ' euro '],
  [/&/g, ' en '],
  [/[!;…\n]+|\.{2,}/g, ' . ']
]

export type Finder = RegExp

/** Finds any of the cues, all of them when used with `matchAll` or `replace`. Throws on a cue nobody can read. */
export function finder(lines: CueLines): Finder {
  const cues = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return new RegExp(cues.map(cueToPattern).join('|'), 'g')
}

function cueToPattern(cue: string): string {
  const starts = cue.startsWith('^ ')
  const ends = cue.endsWith(' $')
  const body = cue
    .slice(starts ? 2 : 0, ends ? -2 : undefined)
    .replaceAll("'", '')
    .replaceAll('_', '[^ .?,:]+')
    .replaceAll('(… )?', '(?:[^ .?]+ ){0,6}?')
    .replaceAll(' … ', ' (?:[^ .?]+ ){0,6}?')
    .replace(/(?<!\])\*/g, '[^ .?,:]*')
  return `${starts ? '(?<=^|[.?,:])' : ''} (?:${body})${ends ? '(?= (?:[.?,:]|$))' : '(?= )'}`
}

export interface Found {
  /** What is left: each piece found has become ` _ `. */
  readonly rest: string
  readonly times: number
}

/** Takes out what a finder finds. */
export function takeOut(sentence: string, cues: Finder): Found {
  let times = 0
  const rest = sentence.replace(cues, () => {
    times += 1
    return ' _'
  })
  return { rest, times }
}
