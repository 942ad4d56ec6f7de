/**
 * Messages as data: text with `{places}` to fill in, or one text per plural form, chosen by the number `{n}`. Each
 * language gives the forms it has (Intl.PluralRules): Dutch two, Ukrainian four, Arabic six.
 * The types read the places from the Dutch text, so a missing value does not compile.
 */
import { localeOf } from './locale.ts'

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
export type Message = string | Forms

type PlacesIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never
type TextOf<M extends Message> = M extends string
  ? M
  : M extends { one: infer A; other: infer B }
    ? A | B
    : never
type Places<M extends Message> = PlacesIn<Extract<TextOf<M>, string>>

export type Values = Readonly<Record<string, string | number>>
/** The arguments after the key: none, or a value for every place. */
export type ValuesFor<M extends Message> = [Places<M>] extends [never]
  ? []
  : [Readonly<Record<Places<M>, string | number>>]

/** The text in a language, with its places filled; numbers are written as this person writes them in it. */
export function fill(message: Message, language: string, values: Values = {}): string {
  return textFor(message, language, values).replace(/\{(\w+)\}/g, (whole, place: string) => {
    const value = values[place]
    if (value === undefined) return whole
    return typeof value === 'number' ? new Intl.NumberFormat(localeOf(language)).format(value) : value
  })
}

function textFor(message: Message, language: string, values: Values): string {
  if (typeof message === 'string') return message
  return message[new Intl.PluralRules(language).select(Number(values.n))] ?? message.other
}
