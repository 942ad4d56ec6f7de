/**
 * The neighbour one agreed with, as a contact card: vCard 3.0 (RFC 2426), which old telephones read too. The same
 * agreement gives the same card.
 */
import { toDate } from '#lib/domain/to-date.ts'
import type { ExactPlace } from '#lib/domain/private-words.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { contentLines, textValue } from './content-lines.ts'

export interface Contact extends ExactPlace {
  readonly account: AccountId
  /** Not empty. */
  readonly name: string
  /** How I know them, in words. */
  readonly note: string
  /** Unix ms at which they gave this. */
  readonly givenAt: number
}

export function contactToCard({ account, name, phone, place, note, givenAt }: Contact): string {
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Stoep//Stoep//EN',
    `UID:stoep-${account}`,
    `FN:${textValue(name)}`,
    `N:;${textValue(name)};;;`,
    ...(phone ? [`TEL;TYPE=VOICE:${textValue(phone)}`] : []),
    ...(place ? [`ADR;TYPE=HOME:;;${textValue(place)};;;;`] : []),
    `NOTE:${textValue(note)}`,
    `REV:${utcMomentOf(givenAt)}`,
    'END:VCARD'
  ])
}

/** With hyphens and colons: what a vCard calls a moment is that of ISO 8601, extended. */
function utcMomentOf(ms: number): string {
  return toDate(ms).toISOString().replace(/\.\d+/, '')
}
