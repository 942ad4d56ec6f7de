/**
 * Comma-separated values (RFC 4180), read as people's spreadsheets write them: with a comma, semicolon or tab between
 * cells, any line end, with or without a byte order mark.
 *
 * A spreadsheet runs a cell that begins with = + - @ tab or CR as a formula (OWASP, CSV injection). Such a beginning
 * gets an apostrophe, as is customary, and so does one after a separator, quote or line end inside a cell: opened with
 * the wrong separator the cell would be cut there. Reading takes one apostrophe off again, so every text comes back.
 */
export type Delimiter = ',' | ';' | '\t'

const delimiters: readonly Delimiter[] = [',', ';', '\t']
const formulaSigns = '=+\\-@\\t\\r＝＋－＠'
const unguarded = new RegExp(`(?<=^|[;,\\t\\r\\n"])('*)(?=[${formulaSigns}])`, 'g')
const guarded = new RegExp(`(?<=^|[;,\\t\\r\\n"])'('*)(?=[${formulaSigns}])`, 'g')
const byteOrderMark = '\uFEFF'

/** Every cell in quotes; a byte order mark first, without which Excel takes UTF-8 for something older. */
export function rowsToCsv(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const lines = rows.map((cells) => cells.map(cellToCsv).join(delimiter) + '\r\n')
  return byteOrderMark + lines.join('')
}

function cellToCsv(text: string): string {
  return `"${text.replace(unguarded, "'$1").replaceAll('"', '""')}"`
}

/** Null when a quote is never closed. Lines without any cell are left out, but counted: `line` is a spreadsheet's. */
export function parseCsv(text: string): CsvRow[] | null {
  const source = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const reading = new Reading(source, delimiterOf(source))
  const rows: CsvRow[] = []
  for (let line = 1; !reading.isAtEnd; line++) {
    const cells = reading.row()
    if (!cells) return null
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells: cells.map(unguard) })
  }
  return rows
}

export interface CsvRow {
  /** From 1, the headings included. */
  readonly line: number
  readonly cells: readonly string[]
}

function unguard(cell: string): string {
  return cell.replace(guarded, '$1')
}

/** Whichever stands most often in the headings, of which the beginning is looked at; a comma when none does. */
function delimiterOf(text: string): Delimiter {
  const beginning = text.slice(0, 4096)
  const [headings = ''] = beginning.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1)
  const count = (delimiter: string) => headings.split(delimiter).length
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best))
}

class Reading {
  #at = 0
  readonly #text: string
  readonly #delimiter: Delimiter

  constructor(text: string, delimiter: Delimiter) {
    this.#text = text
    this.#delimiter = delimiter
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  /** Null when a quote is never closed. */
  row(): string[] | null {
    const cells: string[] = []
    for (;;) {
      const cell = this.#cell()
      if (cell === null) return null
      cells.push(cell)
      if (this.#text[this.#at] !== this.#delimiter) break
      this.#at++
    }
    this.#lineEnd()
    return cells
  }

  #cell(): string | null {
    if (this.#text[this.#at] !== '"') return this.#plain()
    const quoted = this.#quoted()
    return quoted === null ? null : quoted + this.#plain()
  }

  #plain(): string {
    const start = this.#at
    while (!this.isAtEnd && !this.#isBetween()) this.#at++
    return this.#text.slice(start, this.#at)
  }

  #isBetween(): boolean {
    const char = this.#text[this.#at]
    return char === this.#delimiter || char === '\r' || char === '\n'
  }

  #quoted(): string | null {
    let inside = ''
    for (;;) {
      const end = this.#text.indexOf('"', this.#at + 1)
      if (end < 0) return null
      inside += this.#text.slice(this.#at + 1, end)
      this.#at = end + 1
      if (this.#text[this.#at] !== '"') return inside
      inside += '"'
    }
  }

  #lineEnd(): void {
    if (this.#text[this.#at] === '\r') this.#at++
    if (this.#text[this.#at] === '\n') this.#at++
  }
}
