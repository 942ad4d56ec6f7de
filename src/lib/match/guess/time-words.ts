/** Words for days, parts of days, months and numbers, in Dutch and English, as they stand in a plain sentence. */

function tableOf<T>(rows: readonly (readonly [words: string, value: T])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)))
}

/** 0 is Sunday. */
export const weekdays = tableOf([
  ['zondag zo sunday sun', 0],
  ['maandag ma monday mon', 1],
  ['dinsdag di tuesday tue tues', 2],
  ['woensdag wo woe wednesday wed', 3],
  ['donderdag do don thursday thu thur thurs', 4],
  ['vrijdag vr vrij friday fri', 5],
  ['zaterdag za zat saturday sat', 6]
])

/** Short forms that are also other words: a day only behind "op", "tot", "on" and the like. */
export const doubtfulWeekdays = new Set(
  'zo ma di wo woe do don vr vrij za zat sun mon tue wed thu fri sat'.split(' ')
)
export const dayLeads = new Set(
  'op tot voor vanaf tegen of en tm uiterlijk on by before until till from after this next for'.split(' ')
)

/** 1 is January. */
export const months = tableOf([
  ['januari january jan', 1],
  ['februari february feb', 2],
  ['maart march mrt', 3],
  ['april apr', 4],
  ['mei may', 5],
  ['juni june jun', 6],
  ['juli july jul', 7],
  ['augustus august aug', 8],
  ['september sept sep', 9],
  ['oktober october okt oct', 10],
  ['november nov', 11],
  ['december dec', 12]
])

/** Minutes since midnight from which to which; a night runs on into the next day. */
export interface PartOfDay {
  readonly from: number
  readonly to: number
}

const hours = (from: number, to: number): PartOfDay => ({ from: from * 60, to: to * 60 })

export const partsOfDay = tableOf([
  ['ochtend voormiddag ochtends morning vanochtend vanmorgen', hours(6, 12)],
  ['middag namiddag afternoon middags vanmiddag vanachternoen', hours(12, 18)],
  ['avond evening avonds tonight vanavond tonite', hours(18, 23)],
  ['nacht night nachts vannacht', hours(22, 30)],
  ['lunchtime lunch', hours(12, 14)]
])

export const numbers = tableOf([
  ['een one a an n', 1],
  ['twee two', 2],
  ['drie three', 3],
  ['vier four', 4],
  ['vijf five', 5],
  ['zes six', 6],
  ['zeven seven', 7],
  ['acht eight', 8],
  ['negen nine', 9],
  ['tien ten', 10],
  ['elf eleven', 11],
  ['twaalf twelve', 12],
  ['dertien thirteen', 13],
  ['veertien fourteen', 14],
  ['vijftien fifteen', 15],
  ['twintig twenty', 20],
  ['dertig thirty', 30]
])

/** Days from today, with the part of the day when the word says it. */
export const nearDays: ReadonlyMap<string, { readonly days: number; readonly part?: string }> = new Map([
  ['vandaag', { days: 0 }],
  ['today', { days: 0 }],
  ['straks', { days: 0 }],
  ['vanochtend', { days: 0, part: 'ochtend' }],
  ['vanmorgen', { days: 0, part: 'ochtend' }],
  ['vanmiddag', { days: 0, part: 'middag' }],
  ['vanachternoen', { days: 0, part: 'middag' }],
  ['vanavond', { days: 0, part: 'avond' }],
  ['tonight', { days: 0, part: 'avond' }],
  ['vannacht', { days: 0, part: 'nacht' }],
  ['morgen', { days: 1 }],
  ['morge', { days: 1 }],
  ['tomorrow', { days: 1 }],
  ['tmrw', { days: 1 }],
  ['morgenvroeg', { days: 1, part: 'ochtend' }],
  ['morgenochtend', { days: 1, part: 'ochtend' }],
  ['morgenmiddag', { days: 1, part: 'middag' }],
  ['morgennamiddag', { days: 1, part: 'middag' }],
  ['morgenavond', { days: 1, part: 'avond' }],
  ['overmorgen', { days: 2 }]
])

/** A whole number written as figures or as a word, else null. */
export function wordToNumber(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word)
  return numbers.get(word) ?? null
}
