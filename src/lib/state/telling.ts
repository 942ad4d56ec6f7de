/** What a notification shows, from notices and the words the page left. Pure. */
import type { NoticeWord, NoticeWords } from '#lib/ports/pocket.ts'
import type { Notice } from './notices.ts'

/** A notification before it is one. */
export interface Telling {
  readonly title: string
  readonly body: string
  /** Takes the place of an earlier one with the same tag. */
  readonly tag: string
  readonly href: string
  /** Buttons, where the platform has them. */
  readonly can: readonly { readonly act: 'agree' | 'finish' | 'later'; readonly word: string }[]
  /** Notices that are told by it. */
  readonly keys: readonly string[]
}

/** One each, and the rest in one. */
const oneEach = 3
const maxBodyChars = 160

/** `textOf`: what stands under the title. */
export function tellingsOf(
  notices: readonly Notice[],
  words: NoticeWords,
  nameOf: (notice: Notice) => string,
  textOf: (notice: Notice) => string
): readonly Telling[] {
  const rest = notices.slice(oneEach)
  const each = notices.slice(0, oneEach).map((notice) => ({
    // Words that an older version left here may lack a newer one.
    title: fill(words[notice.word] ?? words.urgent, { name: nameOf(notice) }),
    body: shortened(textOf(notice)),
    tag: notice.key,
    href: notice.href,
    can: actsOf(notice, words),
    keys: [notice.key]
  }))
  if (rest.length === 0) return each
  const title = fill(words.more, { n: `${rest.length}` })
  const keys = rest.map(({ key }) => key)
  return [...each, { title, body: '', tag: 'more', href: '/notices', can: [], keys }]
}

function actsOf({ can }: Notice, words: NoticeWords): Telling['can'] {
  const later = { act: 'later', word: words.later } as const
  return can === null ? [later] : [{ act: can, word: words[can] }, later]
}

/** Nothing new: the browser shows something of its own when a push shows nothing. */
export function plainTelling(word: NoticeWord, words: NoticeWords, values: Values = {}): Telling {
  return { title: fill(words[word], values), body: '', tag: word, href: '/notices', can: [], keys: [] }
}

type Values = Readonly<Record<string, string>>

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, place: string) => values[place] ?? whole)
}

function shortened(text: string): string {
  return text.length <= maxBodyChars
    ? text
    : `${text.slice(0, maxBodyChars).replace(/[\uD800-\uDBFF]$/, '')}…`
}
