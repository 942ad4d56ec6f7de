/** Lines as iCalendar (RFC 5545, section 3.1) and vCard (RFC 2426, section 2.6) want them. */
import { toDate } from '#lib/domain/to-date.ts'

/** At most 75 bytes of UTF-8 a line, CRLF between them; what is longer goes on after a space. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => folded(line) + '\r\n').join('')
}

/** Text as a value: without characters no value may hold, and with those escaped that mean something. */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(unspeakable, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A moment in UTC: "20261205T083000Z". */
export function utcMoment(ms: number): string {
  return toDate(ms)
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
}

const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const maxLineBytes = 75

function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const char of line) {
    const size = utf8Size(char)
    if (bytes + size > maxLineBytes) {
      parts.push(part)
      part = ' '
      bytes = 1
    }
    part += char
    bytes += size
  }
  return [...parts, part].join('\r\n')
}

function utf8Size(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
