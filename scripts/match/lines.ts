/** JSON lines, read whole and checked for what a command needs. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

export interface Said {
  readonly id: string
  readonly text: string
}

/** The file a flag names; throws a sentence when it is missing. */
export function fileOf(args: readonly string[], flag: string, flags: readonly string[] = [flag]): string {
  const options = Object.fromEntries(flags.map((name) => [name, { type: 'string' as const }]))
  const { values } = parseArgs({ args: [...args], options })
  const file = values[flag]
  if (typeof file !== 'string') throw new Error(`Which file? --${flag} FILE`)
  return file
}

/** Each line that is not empty, parsed. Throws a sentence with the number of the line that is no JSON. */
export function readLines(file: string): readonly unknown[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parsed(line, `${file}, line ${at + 1}`)]))
}

/** `{ id, text }` a line; an id may be a number. */
export function readSaid(file: string): readonly Said[] {
  return readLines(file).map((value, at) => {
    if (!isRecord(value) || !isId(value.id) || typeof value.text !== 'string')
      throw new Error(`${file}: object ${at + 1} has no id and text`)
    return { id: value.id as string, text: value.text }
  })
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

export function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

export function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error(`${where}: no JSON`)
  }
}
