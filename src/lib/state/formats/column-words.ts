/**
 * What the columns of a CSV file are called and what may stand in them, in Dutch and English. A file is written in one
 * of the two and read in either, with or without accents and capitals.
 */
import {
  allergens,
  consents,
  listingDomains,
  listingKinds,
  rhythms,
  termsOfListing,
  urgencies,
  visibilities,
  type Allergen,
  type DealStatus,
  type ListingDomain,
  type ListingView,
  type Rhythm,
  type Terms,
  type Urgency
} from '#lib/domain/views.ts'

export type FileLanguage = 'nl' | 'en'
export interface Words {
  readonly nl: string
  readonly en: string
}
type Table<Value extends string> = Readonly<Record<Value, Words>>

export const listingColumns = {
  kind: { nl: 'soort', en: 'kind' },
  text: { nl: 'tekst', en: 'text' },
  domain: { nl: 'waarover', en: 'about' },
  urgency: { nl: 'wanneer nodig', en: 'urgency' },
  terms: { nl: 'voorwaarde', en: 'terms' },
  capacity: { nl: 'hoeveel', en: 'how many' },
  area: { nl: 'ongeveer waar', en: 'roughly where' },
  begins: { nl: 'begint', en: 'begins' },
  ends: { nl: 'eindigt', en: 'ends' },
  repeats: { nl: 'herhaalt', en: 'repeats' },
  routeFrom: { nl: 'van', en: 'from' },
  routeTo: { nl: 'naar', en: 'to' },
  allergens: { nl: 'allergenen', en: 'allergens' },
  delegate: { nl: 'namens', en: 'on behalf of' },
  consent: { nl: 'toestemming', en: 'consent' },
  expires: { nl: 'blijft staan tot', en: 'stays until' },
  visibility: { nl: 'voor wie', en: 'for whom' },
  status: { nl: 'stand', en: 'status' },
  posted: { nl: 'geplaatst', en: 'posted' }
} as const satisfies Table<string>
export type ListingColumn = keyof typeof listingColumns
export const listingColumnNames = Object.keys(listingColumns) as ListingColumn[]

export const dealColumns = {
  about: { nl: 'waarover', en: 'about' },
  with: { nl: 'met', en: 'with' },
  side: { nl: 'van wie', en: 'whose' },
  status: { nl: 'stand', en: 'status' },
  since: { nl: 'sinds', en: 'since' },
  begins: { nl: 'begint', en: 'begins' },
  ends: { nl: 'eindigt', en: 'ends' },
  minutes: { nl: 'minuten', en: 'minutes' }
} as const satisfies Table<string>
export type DealColumn = keyof typeof dealColumns
export const dealColumnNames = Object.keys(dealColumns) as DealColumn[]

const kindWords: Table<ListingView['kind']> = {
  request: { nl: 'vraag', en: 'request' },
  offer: { nl: 'aanbod', en: 'offer' }
}
const domainWords: Table<ListingDomain> = {
  help: { nl: 'hulp', en: 'help' },
  skill: { nl: 'leren & uitleg', en: 'learning' },
  item: { nl: 'spullen', en: 'things' },
  ride: { nl: 'rit', en: 'ride' },
  meal: { nl: 'eten', en: 'food' },
  space: { nl: 'ruimte', en: 'space' }
}
const urgencyWords: Table<Urgency> = {
  now: { nl: 'nu', en: 'now' },
  today: { nl: 'vandaag', en: 'today' },
  thisWeek: { nl: 'deze week', en: 'this week' },
  anytime: { nl: 'geen haast', en: 'no hurry' }
}
const termsWords: Table<Terms> = {
  gift: { nl: 'gratis', en: 'free' },
  lend: { nl: 'lenen', en: 'lending' },
  swap: { nl: 'ruilen', en: 'swapping' },
  hours: { nl: 'uren', en: 'hours' },
  costs: { nl: 'kosten delen', en: 'sharing costs' }
}
const rhythmWords: Table<Rhythm> = {
  weekly: { nl: 'elke week', en: 'every week' },
  biweekly: { nl: 'om de week', en: 'every other week' },
  monthly: { nl: 'elke maand', en: 'every month' }
}
const allergenWords: Table<Allergen> = {
  celery: { nl: 'selderij', en: 'celery' },
  crustaceans: { nl: 'schaaldieren', en: 'crustaceans' },
  egg: { nl: 'ei', en: 'egg' },
  fish: { nl: 'vis', en: 'fish' },
  gluten: { nl: 'gluten', en: 'gluten' },
  lupin: { nl: 'lupine', en: 'lupin' },
  milk: { nl: 'melk', en: 'milk' },
  molluscs: { nl: 'weekdieren', en: 'molluscs' },
  mustard: { nl: 'mosterd', en: 'mustard' },
  nuts: { nl: 'noten', en: 'nuts' },
  peanuts: { nl: "pinda's", en: 'peanuts' },
  sesame: { nl: 'sesam', en: 'sesame' },
  soya: { nl: 'soja', en: 'soya' },
  sulphites: { nl: 'sulfiet', en: 'sulphites' }
}

/** Of the cells of a listing that hold one of a few words. */
export const cellWords = {
  kind: { values: listingKinds, words: kindWords },
  domain: { values: listingDomains, words: domainWords },
  urgency: { values: urgencies, words: urgencyWords },
  terms: { values: termsOfListing, words: termsWords },
  repeats: { values: rhythms, words: rhythmWords },
  allergens: { values: allergens, words: allergenWords },
  consent: {
    values: consents,
    words: { spoken: { nl: 'gezegd', en: 'spoken' }, written: { nl: 'geschreven', en: 'written' } }
  },
  visibility: {
    values: visibilities,
    words: {
      person: { nl: 'één buur', en: 'one neighbour' },
      trusted: { nl: 'wie ik vertrouw', en: 'people I trust' },
      neighbourhood: { nl: 'de hele buurt', en: 'the whole neighbourhood' }
    }
  },
  status: {
    values: ['open', 'filled', 'done', 'closed'],
    words: {
      open: { nl: 'open', en: 'open' },
      filled: { nl: 'vol', en: 'full' },
      done: { nl: 'gedaan', en: 'done' },
      closed: { nl: 'gesloten', en: 'closed' }
    }
  }
} as const
export type WordColumn = keyof typeof cellWords
export type WordValue<Column extends WordColumn> = (typeof cellWords)[Column]['values'][number]

export const dealStatusWords: Table<DealStatus> = {
  responded: { nl: 'gereageerd', en: 'answered' },
  withdrawn: { nl: 'teruggetrokken', en: 'withdrawn' },
  declined: { nl: 'afgeslagen', en: 'declined' },
  agreed: { nl: 'afgesproken', en: 'agreed' },
  doneByOne: { nl: 'gedaan volgens één', en: 'done, says one' },
  done: { nl: 'gedaan', en: 'done' },
  cancelled: { nl: 'afgezegd', en: 'cancelled' },
  noShow: { nl: 'kwam niet', en: 'did not come' },
  disputed: { nl: 'er ging iets mis', en: 'something went wrong' },
  superseded: { nl: 'was al vergeven', en: 'was taken' }
}
export const sideWords: Table<'mine' | 'theirs'> = {
  mine: { nl: 'van mij', en: 'mine' },
  theirs: { nl: 'van de ander', en: 'theirs' }
}

export function wordOf<Column extends WordColumn>(
  column: Column,
  value: WordValue<Column>,
  language: FileLanguage
): string {
  const words: Table<string> = cellWords[column].words
  return words[value]?.[language] ?? value
}

/** Undefined when the cell holds none of the words of this column. */
export function wordToValue<Column extends WordColumn>(
  column: Column,
  cell: string
): WordValue<Column> | undefined {
  const words: Table<string> = cellWords[column].words
  const values: readonly WordValue<Column>[] = cellWords[column].values
  return values.find((value) => fold(cell) === fold(value) || isCalled(cell, words[value]))
}

/** Undefined for a heading that none of these columns has. */
export function headingToColumn(heading: string): ListingColumn | undefined {
  return listingColumnNames.find((column) => isCalled(heading, listingColumns[column]))
}

function isCalled(written: string, words: Words | undefined): boolean {
  return words !== undefined && [words.nl, words.en].some((word) => fold(word) === fold(written))
}

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .trim()
    .toLowerCase()
}
