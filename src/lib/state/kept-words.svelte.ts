/** The part of `sessionStorage` used here. */
export type WordsKeeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * What somebody is typing. Kept in this tab under a name, so that neither a new version nor a reload takes it away;
 * where the browser keeps nothing it lives as long as the page. Names hold ids, never words.
 */
export class KeptWords {
  readonly #name: string
  readonly #keeper: WordsKeeper | null
  readonly #listeners: (() => void)[] = []
  #words = $state('')

  constructor(name: string, keeper: WordsKeeper | null = keeperOfTab()) {
    this.#name = name
    this.#keeper = keeper
    this.#words = keeper?.getItem(name) ?? ''
  }

  /** Calls back each time nothing of what stood there is left. */
  onEmptied(listener: () => void): void {
    this.#listeners.push(listener)
  }

  get words(): string {
    return this.#words
  }
  set words(words: string) {
    const isEmptied = words.trim() === '' && this.#words.trim() !== ''
    this.#words = words
    if (isEmptied) for (const listener of this.#listeners) listener()
    try {
      if (words === '') this.#keeper?.removeItem(this.#name)
      else this.#keeper?.setItem(this.#name, words)
    } catch {
      // The tab's storage is full: the words are still on the page.
    }
  }
}

const ofHomes = new WeakMap<object, KeptWords>()

/** What stands in the one field: the same on every page that shows it. */
export function wordsOf(home: { readonly store: string }): KeptWords {
  const known = ofHomes.get(home) ?? new KeptWords(`stoep-draft-${home.store}`)
  ofHomes.set(home, known)
  return known
}

/** Reading the property throws where storage is forbidden. */
function keeperOfTab(): WordsKeeper | null {
  try {
    return globalThis.sessionStorage ?? null
  } catch {
    return null
  }
}
