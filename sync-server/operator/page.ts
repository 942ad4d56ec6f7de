/** The page for who hosts a box, as HTML that needs no script. Every text goes through `escape`. */
import { lightOf } from './light.ts'
import type { BoxFacts } from './light.ts'
import { operatorWords } from './words.ts'
import type { OperatorLanguage, OperatorWords } from './words.ts'
import { privacySheets } from './privacy-sheet.ts'

/** What came of the button pressed last. */
export type Outcome = keyof typeof outcomeWords

export interface BoxPage {
  readonly facts: BoxFacts
  readonly outcome: Outcome | null
  /** Folders a copy can go to. */
  readonly places: readonly string[]
  readonly runs: string
  /** Null: the same one. */
  readonly newerInFolder: string | null
  readonly canRestart: boolean
  readonly canAskUpdate: boolean
  /** What came of the update before. */
  readonly updateSaid: string | null
}

const outcomeWords = {
  copied: (words) => words.copy.done,
  notCopied: (words) => words.copy.failed,
  restarting: (words) => words.update.restarting,
  asked: (words) => words.update.asked
} as const satisfies Record<string, (words: OperatorWords) => string>

export function isOutcome(text: string | null): text is Outcome {
  return text !== null && Object.hasOwn(outcomeWords, text)
}

export function boxPage(page: BoxPage, language: OperatorLanguage): string {
  const words = operatorWords[language]
  const { light, concerns } = lightOf(page.facts)
  const reasons = concerns.length > 0 ? concerns.map((name) => words.concerns[name]) : [words.allWell]
  return layout(language, words.lights[light], [
    `<section class="light ${light}"><h1><span class="lamp" aria-hidden="true">${marks[light]}</span>`,
    `${escape(words.lights[light])}</h1>${reasons.map(paragraph).join('')}</section>`,
    page.outcome === null ? '' : `<p role="status">${escape(outcomeWords[page.outcome](words))}</p>`,
    nowSection(page.facts, words, language),
    page.facts.hasOwnLog ? copySection(page, words, language) : '',
    certificateSection(page.facts, words, language),
    updateSection(page, words),
    `<nav><a href="/">${escape(words.again)}</a> <a href="/privacy">${escape(words.privacy)}</a></nav>`,
    form('/leave', words.leave, 'quiet')
  ])
}

const marks = { green: '✓', orange: '!', red: '×' } as const

function nowSection(
  { connections, freeBytes }: BoxFacts,
  { now }: OperatorWords,
  language: OperatorLanguage
): string {
  const oneDigit = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const free = freeBytes === null ? [] : [now.free(oneDigit.format(freeBytes / 1e9))]
  return section(now.title, [now.connected(connections), ...free].map(paragraph))
}

function copySection(
  { facts, places }: BoxPage,
  { copy }: OperatorWords,
  language: OperatorLanguage
): string {
  const { lastCopy } = facts
  const last = lastCopy === null ? copy.none : copy.last(dayOf(lastCopy.atMs, language))
  const buttons = places.map((place, i) =>
    form('/copy', copy.button(apart(place)), '', `<input type="hidden" name="place" value="${i}">`)
  )
  const ways = buttons.length > 0 ? buttons : [paragraph(copy.noStick)]
  return section(copy.title, [paragraph(last), ...ways, paragraph(copy.why)])
}

function certificateSection(
  { certificate: { keptBy, endsMs } }: BoxFacts,
  { certificate }: OperatorWords,
  language: OperatorLanguage
): string {
  const end = endsMs === null ? certificate.unseen : certificate.until(dayOf(endsMs, language))
  const lines = keptBy === 'nobody' ? [certificate.nobody] : [certificate[keptBy], end]
  return section(certificate.title, lines.map(paragraph))
}

/** What updates by hand, where nothing else may. */
export const updateCommand = 'git pull --ff-only && npm start'

function updateSection(page: BoxPage, { update }: OperatorWords): string {
  const { newerInFolder, canRestart, canAskUpdate, updateSaid } = page
  const state = newerInFolder === null ? update.same : update.newer(newerInFolder)
  return section(update.title, [
    paragraph(update.runs(page.runs)),
    paragraph(state),
    newerInFolder !== null && canRestart ? form('/restart', update.restart) : '',
    canAskUpdate ? form('/update', update.ask) : paragraph(update.byHand),
    canAskUpdate ? '' : `<pre dir="ltr">${escape(updateCommand)}</pre>`,
    updateSaid === null ? '' : paragraph(`${update.said} ${updateSaid}`)
  ])
}

export function enterPage(fault: 'wrong' | 'wait' | null, language: OperatorLanguage): string {
  const { enter, privacy } = operatorWords[language]
  const said = fault === null ? '' : `<p role="alert">${escape(enter[fault])}</p>`
  const field = `<label>${escape(enter.label)} <input name="code" required autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="40" dir="ltr" autofocus></label>`
  return layout(language, enter.title, [
    `<h1>${escape(enter.title)}</h1>`,
    said,
    paragraph(enter.ask),
    form('/enter', enter.button, '', field),
    `<nav><a href="/privacy">${escape(privacy)}</a></nav>`
  ])
}

export function privacyHtml(language: OperatorLanguage): string {
  const { title, opening, parts } = privacySheets[language]
  return layout(language, title, [
    `<h1>${escape(title)}</h1>`,
    paragraph(opening),
    ...parts.map((part) => {
      const lines = part.lines.map((line) => `<li>${escape(line)}</li>`).join('')
      return section(part.title, [`<ul>${lines}</ul>`])
    }),
    `<nav><a href="/">${escape(operatorWords[language].back)}</a></nav>`
  ])
}

function layout(language: OperatorLanguage, heading: string, body: readonly string[]): string {
  const { direction, title } = operatorWords[language]
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(`${heading} · ${title}`)}</title><link rel="stylesheet" href="/style.css"></head>`,
    `<body><main><p class="name">${escape(title)}</p>${body.join('')}</main></body></html>`
  ].join('')
}

function section(title: string, parts: readonly string[]): string {
  return `<section><h2>${escape(title)}</h2>${parts.join('')}</section>`
}

function form(action: string, button: string, kind = '', fields = ''): string {
  const look = kind === '' ? '' : ` class="${kind}"`
  return `<form method="post" action="${action}">${fields}<button${look}>${escape(button)}</button></form>`
}

/** A path keeps its own direction in a sentence that runs the other way (Unicode UAX 9, isolates). */
function apart(path: string): string {
  return `\u2066${path}\u2069`
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`
}

function dayOf(ms: number, language: OperatorLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(ms)
}

function escape(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
  }
  return text.replace(/[&<>"']/g, (letter) => names[letter] ?? letter)
}
