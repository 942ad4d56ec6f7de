/** How hard Dutch sentences are to read, measured by what makes reading slow at level B1. */

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
type Table = Readonly<Record<string, string | Forms>>

export interface Sentence {
  readonly key: string
  readonly text: string
  readonly words: readonly string[]
}

/** Letters from which a word is long. */
const longFrom = 13

/** Words of offices and of the trade, with what to say instead. */
export const hardWords: Readonly<Record<string, string>> = {
  aangaande: 'over',
  account: 'naam',
  activeren: 'aanzetten',
  alsmede: 'en',
  annuleren: 'afzeggen',
  authenticatie: 'zeggen wie je bent',
  beschikken: 'hebben',
  betreffende: 'over',
  configureren: 'instellen',
  conform: 'volgens',
  cryptografisch: 'gesloten',
  database: 'dit toestel',
  derhalve: 'dus',
  desgewenst: 'als je wilt',
  dient: 'moet',
  echter: 'maar',
  encryptie: 'gesloten',
  faciliteren: 'helpen',
  functionaliteit: 'wat het kan',
  genereren: 'maken',
  hetgeen: 'wat',
  identificatie: 'wie je bent',
  indien: 'als',
  initiëren: 'beginnen',
  inzake: 'over',
  journaal: 'dit toestel',
  middels: 'met',
  moderatie: 'verbergen',
  moderator: 'buurtverbinder',
  omtrent: 'over',
  operationeel: 'werkt',
  optioneel: 'mag leeg',
  participeren: 'meedoen',
  peer: 'toestel',
  procedure: 'zo gaat het',
  protocol: 'zo gaat het',
  raadplegen: 'bekijken',
  realiseren: 'maken',
  record: 'bericht',
  reeds: 'al',
  registreren: 'meedoen',
  relay: 'buurtkastje',
  replica: 'kopie',
  resulteren: 'worden',
  retourneren: 'terugbrengen',
  server: 'buurtkastje',
  sleutel: 'alleen jij kunt dit lezen',
  status: 'hoe het staat',
  synchroniseren: 'bijwerken',
  teneinde: 'om',
  tevens: 'ook',
  transactie: 'afspraak',
  valideren: 'kijken of het klopt',
  verificatie: 'kijken of het klopt',
  verifiëren: 'kijken of het klopt',
  versleuteld: 'gesloten',
  verstrekken: 'geven',
  vervolgens: 'daarna',
  voornoemd: 'deze',
  wederom: 'weer'
}

/** A sentence ends at a full stop or a question mark; what fills a place counts as one word. */
export function sentencesOf(table: Table): readonly Sentence[] {
  return Object.entries(table).flatMap(([key, message]) =>
    (typeof message === 'string' ? [message] : Object.values(message))
      .flatMap((text) => text.split(/(?<=[.?])\s+/))
      .map((text) => ({ key, text, words: wordsIn(text) }))
  )
}

/** Words in a sentence on average, of sentences that are one: more than a label of three words. */
export function averageLength(sentences: readonly Sentence[]): number {
  const whole = sentences.filter(({ words }) => words.length > 3)
  return whole.reduce((sum, { words }) => sum + words.length, 0) / whole.length
}

/** Of all words the share that is long, from 0 to 1. */
export function shareOfLongWords(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap(({ words }) => words)
  return words.filter((word) => word.length >= longFrom).length / words.length
}

/** "key: word (say this)" for each hard word, also as part of another ("serverfout"). */
export function hardWordsIn(sentences: readonly Sentence[]): readonly string[] {
  const hard = Object.entries(hardWords)
  return sentences.flatMap(({ key, words }) =>
    words.flatMap((word) =>
      hard
        .filter(([one]) => isSaid(word.toLowerCase(), one))
        .map(([one, plain]) => `${key}: ${one} (${plain})`)
    )
  )
}

/** Short ones count only when they stand alone, or in the plural: "dient", but not "bediende". Verbs in each form. */
function isSaid(word: string, hard: string): boolean {
  if (hard.length < 7) return word === hard || word === `${hard}s`
  const verb = hard.endsWith('eren') ? hard.slice(0, -4) : null
  return verb === null ? word.includes(hard) : word.includes(`${verb}er`) || word.includes(`${verb}eer`)
}

function wordsIn(text: string): readonly string[] {
  return text.replace(/\{\w+\}/g, 'X').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
}
