import type { DetailsInput } from '#lib/actions/details.ts'
import { unnamedEnd } from '#lib/domain/route.ts'
import type { Allergen, ListingDomain, Period, Rhythm } from '#lib/domain/views.ts'
import type { Guess } from '#lib/match/guess.ts'
import { asWritten } from './as-written.ts'

/** What the device finds in the sentence; match/guess.ts. */
export type GuessedDetails = Pick<Guess, 'when' | 'repeats' | 'route' | 'allergens'>

/** Of a ride; an empty end is the neighbourhood itself. */
export interface Ends {
  readonly from: string
  readonly to: string
}

interface Said {
  readonly when: Period | null
  readonly repeats: Rhythm | null
  readonly route: Ends | null
  readonly allergens: readonly Allergen[]
}
export type DetailName = keyof Said

/** What was put right by hand, to put it back as it was. */
export type ChosenDetails = Partial<Said>

const nothing: Said = { when: null, repeats: null, route: null, allergens: [] }

/** Which details a domain has; those of the others are not posted. All have a time. */
const fitting: Readonly<Record<ListingDomain | 'none', readonly DetailName[]>> = {
  help: ['when', 'repeats'],
  skill: ['when', 'repeats'],
  item: ['when'],
  ride: ['route', 'when', 'repeats'],
  meal: ['when', 'allergens', 'repeats'],
  space: ['when'],
  none: ['when', 'repeats']
}

export function detailsOfDomain(domain: ListingDomain | null): readonly DetailName[] {
  return fitting[domain ?? 'none']
}

/** What a draft says beside its sentence: guessed, and put right or cleared with a tap. Never needed. */
export class Details {
  #chosen = $state.raw<ChosenDetails>({})
  readonly #text: () => string
  readonly #guess: () => GuessedDetails | undefined
  readonly #guessed = $derived.by(() => saidOf(this.#guess(), this.#text()))

  /** Both are followed: what was typed, and what is guessed of it (undefined while nothing is). */
  constructor(text: () => string, guess: () => GuessedDetails | undefined) {
    this.#text = text
    this.#guess = guess
  }

  get when(): Period | null {
    return this.#said('when')
  }
  set when(when: Period | null) {
    this.#choose({ when })
  }
  get repeats(): Rhythm | null {
    return this.#said('repeats')
  }
  set repeats(repeats: Rhythm | null) {
    this.#choose({ repeats })
  }
  get route(): Ends | null {
    return this.#said('route')
  }
  set route(route: Ends | null) {
    this.#choose({ route })
  }
  get allergens(): readonly Allergen[] {
    return this.#said('allergens')
  }
  set allergens(allergens: readonly Allergen[]) {
    this.#choose({ allergens })
  }

  /** Takes it away, also when the device goes on finding it in the sentence. */
  clear(name: DetailName): void {
    this.#choose({ [name]: nothing[name] })
  }

  /** What goes along with a listing of this domain. */
  toInput(domain: ListingDomain | null): DetailsInput {
    const fits = detailsOfDomain(domain)
    const { when, repeats, route, allergens } = this
    const hasRoute = route !== null && (route.from.trim() !== '' || route.to.trim() !== '')
    return {
      ...(when && { when }),
      ...(repeats && fits.includes('repeats') && { repeats }),
      ...(hasRoute && fits.includes('route') && { route: withEnds(route) }),
      ...(allergens.length > 0 && fits.includes('allergens') && { allergens })
    }
  }

  copy(): ChosenDetails {
    return this.#chosen
  }
  putBack(chosen: ChosenDetails): void {
    this.#chosen = chosen
  }

  #said<Name extends DetailName>(name: Name): Said[Name] {
    const chosen: Said[Name] | undefined = this.#chosen[name]
    return chosen === undefined ? this.#guessed[name] : chosen
  }
  #choose(chosen: ChosenDetails): void {
    this.#chosen = { ...this.#chosen, ...chosen }
  }
}

function saidOf(guessed: GuessedDetails | undefined, text: string): Said {
  if (!guessed) return nothing
  const { when, repeats, route, allergens } = guessed
  return {
    when: when && { from: when.fromMs, to: when.toMs },
    repeats,
    route: route && { from: spelled(route.from, text), to: spelled(route.to, text) },
    allergens
  }
}

function spelled(place: string | null, text: string): string {
  return place === null ? '' : asWritten(place, text)
}

function withEnds({ from, to }: Ends): Ends {
  return { from: from.trim() || unnamedEnd, to: to.trim() || unnamedEnd }
}
