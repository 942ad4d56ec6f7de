/** Reads every language there is, and holds each against the Dutch. */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { coverageOf, type Coverage, type Table } from './coverage.ts'

const folder = new URL('../../src/lib/features/words/languages/', import.meta.url)
const asked = new URL('at-least.json', import.meta.url)

interface Spoken extends Coverage {
  readonly language: string
  /** Per cent that must be there (at-least.json); a language that is not named there must be whole. */
  readonly atLeast: number
  /** Says of itself that nothing is missing. */
  readonly isWhole: boolean
  readonly missesFirst: readonly string[]
}

interface LanguageFile {
  readonly first: Table
  readonly more: () => Promise<Table>
  readonly isWhole?: true
}

export async function readLanguages(): Promise<readonly Spoken[]> {
  const codes = readdirSync(folder).flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? [])
  const atLeast = JSON.parse(await readFile(asked, 'utf8')) as Readonly<Record<string, number>>
  const dutch = await fileOf('nl')
  const source = { ...dutch.first, ...(await dutch.more()) }
  return Promise.all(codes.map(held))

  async function held(language: string): Promise<Spoken> {
    const { first, more, isWhole = false } = await fileOf(language)
    const coverage = coverageOf(language, { ...first, ...(await more()) }, source)
    const missesFirst = Object.keys(dutch.first).filter((key) => first[key] === undefined)
    return { ...coverage, language, isWhole, missesFirst, atLeast: atLeast[language] ?? 100 }
  }
}

/** By its address: what a language is made of is no part that commands are built on. */
async function fileOf(language: string): Promise<LanguageFile> {
  const { language: file } = (await import(new URL(`${language}.ts`, folder).href)) as {
    readonly language: LanguageFile
  }
  return file
}
