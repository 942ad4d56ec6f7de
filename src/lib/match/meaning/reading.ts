/**
 * What one written word may be in one language: a word of the tables, a compound of two, or one misspelled.
 */
import type { Vocabulary } from './lexicon.ts'
import { buildSpeller, distance, spelledAs, type Speller } from './spelling.ts'
import { isCommon, otherStemsOf, stemOf, type Tongue } from './tongues.ts'

export interface Reading {
  readonly stem: string
  /** How far to believe it, 0 to 1. */
  readonly trust: number
  /** A likely form of the word rather than the word itself: counts alone only when nothing else does. */
  readonly isIndirect: boolean
}

export const trusts = {
  whole: 1,
  form: 0.9,
  head: 0.9,
  headAlone: 0.7,
  part: 0.5,
  misspelled: 0.75,
  twoSlips: 0.6
} as const

const longHead = 5
/** What a compound with such a last part is, its first part tells: wiskundeles, fietscursus. */
const generalHeads: ReadonlySet<string> = new Set(['les', 'cursus', 'hulp', 'club', 'lesson'])

/** Readings of words met before are kept, at most this many. */
const maxKept = 20_000

export class Reader {
  readonly #vocabulary: Vocabulary
  readonly #tongue: Tongue
  readonly #kept = new Map<string, readonly Reading[]>()
  #speller: Speller | null = null

  constructor(vocabulary: Vocabulary, tongue: Tongue) {
    this.#vocabulary = vocabulary
    this.#tongue = tongue
  }

  /** Empty when the word is in no table and resembles none. */
  readingsOf(word: string): readonly Reading[] {
    const kept = this.#kept.get(word)
    if (kept) return kept
    const readings = this.#read(word)
    if (this.#kept.size >= maxKept) this.#kept.clear()
    this.#kept.set(word, readings)
    return readings
  }

  /** Whether the word as it stands, or a plain form of it, is in the tables. */
  knows(word: string): boolean {
    return this.#asForm(word).length > 0
  }

  /** As `readingsOf`, of a word that was not written but put together: neither taken apart nor corrected. */
  joined(word: string): readonly Reading[] {
    return this.#asForm(word)
  }

  misspelled(word: string): readonly Reading[] {
    if (isCommon(word) || /\d/.test(word)) return []
    this.#speller ??= buildSpeller(this.#vocabulary.spellings.keys())
    const meant = spelledAs(word, this.#speller)
    const stem = meant === null ? undefined : this.#vocabulary.spellings.get(meant)?.stem
    if (meant === null || stem === undefined) return []
    const trust = distance(word, meant, 1) > 1 ? trusts.twoSlips : trusts.misspelled
    return [{ stem, trust, isIndirect: false }]
  }

  #read(word: string): readonly Reading[] {
    const forms = this.#asForm(word)
    return forms.length > 0 || isCommon(word) ? forms : this.#asCompound(word)
  }

  #asForm(word: string): readonly Reading[] {
    const { entries, aliases } = this.#vocabulary
    const base = stemOf(word, this.#tongue)
    const readings: Reading[] = entries.has(base)
      ? [{ stem: base, trust: trusts.whole, isIndirect: false }]
      : []
    const others = otherStemsOf(word, this.#tongue, base)
    const related = others.filter((stem) => entries.has(stem))
    // "waar" is no form of waard, however it looks; "geeft" is one of geven.
    if (!isCommon(word)) related.push(...[base, ...others].flatMap((stem) => aliases.get(stem) ?? []))
    for (const stem of related)
      if (!readings.some((reading) => reading.stem === stem))
        readings.push({ stem, trust: trusts.form, isIndirect: true })
    return readings
  }

  /**
   * The longest last part wins: what a compound is, it is by its last part. In Dutch a long last part is believed
   * also behind a first part that no table has.
   */
  #asCompound(word: string): readonly Reading[] {
    let best: readonly Reading[] = []
    for (let at = 3; at <= word.length - 3; at++) {
      const head = this.#asForm(word.slice(at)).slice(0, 1)
      if (head.length === 0) continue
      const part = this.#asModifier(word.slice(0, at))
      if (part.length > 0) {
        const isGeneral = generalHeads.has(head[0]?.stem ?? '')
        return [...withTrust(head, trusts.head), ...withTrust(part, isGeneral ? trusts.head : trusts.part)]
      }
      if (best.length === 0 && this.#tongue === 'nl' && word.length - at >= longHead)
        best = withTrust(head, trusts.headAlone)
    }
    return best
  }

  /** "fiets" in fietsband, "verhuis" in verhuisdoos, "hond" in hondenmand, itself perhaps a compound. */
  #asModifier(left: string): readonly Reading[] {
    for (const ending of ['', 's', 'en', 'e', 'n', 'er']) {
      const bare = left.endsWith(ending) ? left.slice(0, left.length - ending.length) : ''
      const found = bare.length >= 3 ? this.#asForm(bare).slice(0, 1) : []
      if (found.length > 0) return found
    }
    return left.length >= 6 ? this.#asCompound(left) : []
  }
}

function withTrust(readings: readonly Reading[], trust: number): readonly Reading[] {
  return readings.map((reading) => ({ ...reading, trust }))
}
