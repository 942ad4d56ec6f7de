import { parse } from 'csv-parse/sync'
import { assert, constantFrom, array, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv, rowsToCsv, type Delimiter } from '#lib/state/formats/csv.ts'
import { naughtyStrings } from '../../fixtures/naughty.ts'

const formulas = [
  '=1+1',
  '+31 6 1234',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''=1",
  "'",
  '＝1',
  'a;=1+1',
  'a,=cmd|x',
  'a"=1',
  'boven\n=1+1',
  'a\t@x',
  ';;=;=',
  "a;'=1"
]
const cells = [...naughtyStrings, ...formulas]
const delimiters: readonly Delimiter[] = [',', ';', '\t']
/** Headings without any separator say nothing about which it is. */
const headings = ['soort', 'tekst']

function backAgain(rows: readonly string[][], delimiter: Delimiter) {
  return parseCsv(rowsToCsv([headings, ...rows], delimiter))
    ?.slice(1)
    .map((row) => row.cells)
}

describe.each(delimiters)('with %j between cells', (delimiter) => {
  it('gives every text back exactly, also what looks like a formula', () => {
    for (const cell of cells) expect(backAgain([[cell, 'x']], delimiter)).toEqual([[cell, 'x']])
  })

  it('is read by another reader as the same cells, but for the guard', () => {
    const rows = cells.map((cell) => [cell, 'x'])
    const read: string[][] = parse(rowsToCsv([headings, ...rows], delimiter), { delimiter, bom: true })
    expect(read.slice(1).map((row) => row.length)).toEqual(rows.map(() => 2))
    const bare = (cell: string) => cell.toWellFormed().replaceAll("'", '')
    expect(read.slice(1).map(([cell = '']) => bare(cell))).toEqual(cells.map(bare))
  })

  it.each(delimiters)('holds no cell that begins as a formula, also when cut at %j', (wrong) => {
    const text = rowsToCsv([headings, ...cells.map((cell) => ['x', cell])], delimiter)
    const cut: string[][] = parse(text, {
      ...{ delimiter: wrong, bom: true, relax_quotes: true },
      ...{ relax_column_count: true, quote: wrong === delimiter ? '"' : false }
    })
    for (const row of cut)
      for (const cell of row) expect(cell.replace(/^"+/, '')).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
  })
})

it('gives back whatever is written', () => {
  const piece = oneof(string(), string({ unit: constantFrom(...'\'"=+-@\t\r\n;, a') }))
  const row = array(piece, { minLength: 2, maxLength: 4 })
  assert(
    property(array(row), constantFrom(...delimiters), (rows, delimiter) => {
      const filled = rows.filter((cells) => cells.some((cell) => cell !== ''))
      expect(backAgain(filled, delimiter)).toEqual(filled)
    })
  )
})

it('is read as spreadsheets write it: any separator and line end, quotes only where needed', () => {
  const read = (text: string) => parseCsv(text)?.map(({ cells }) => cells)
  const table = [
    ['soort', 'tekst'],
    ['vraag', 'een "ladder"'],
    ['aanbod', 'soep,\nmet brood']
  ]
  expect(read('soort,tekst\nvraag,"een ""ladder"""\naanbod,"soep,\nmet brood"')).toEqual(table)
  expect(read('soort;tekst\r\nvraag;een "ladder"\r\naanbod;"soep,\nmet brood"\r\n')).toEqual(table)
  expect(read('\uFEFFsoort\ttekst\rvraag\teen "ladder"\raanbod\t"soep,\nmet brood"\r')).toEqual(table)
})

it('counts lines as a spreadsheet does and leaves empty ones out', () => {
  expect(parseCsv('a,b\n"1\n1",2\n\n,\n3,4')?.map(({ line }) => line)).toEqual([1, 2, 5])
  expect(parseCsv('')).toEqual([])
})

it('refuses a quote that is never closed', () => {
  expect(parseCsv('a,b\n"1,2\n3,4')).toBeNull()
})
