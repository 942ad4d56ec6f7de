/** The sheet for the wall beside a node: what it is for and its code, in Dutch and in English. */
import { encode } from 'uqr'
import { pdfPage, type PdfMark } from './pdf.ts'

/** What a camera opens. `page`: origin of the app; without one the installed app opens it. */
export function nodeLink(code: string, page: string | null): string {
  return page === null ? `web+stoep:node/${code}` : `${page}/pair#${code}`
}

const words = [
  {
    title: 'Geen internet? Hier werkt Stoep.',
    steps: [
      '1. Ga met je telefoon op de wifi van dit gebouw.',
      '2. Richt je camera op de code.',
      '3. Tik op Verbind. De berichten van je buren komen binnen.'
    ]
  },
  {
    title: 'No internet? Stoep works here.',
    steps: [
      '1. Join the Wi-Fi of this building with your phone.',
      '2. Point your camera at the code.',
      '3. Tap Connect. What your neighbours wrote comes in.'
    ]
  }
] as const

/** A4 in points. */
const sheet = { width: 595, height: 842 } as const
const codeSide = 340
const quietModules = 4

/** One page; its bytes follow from the link alone. */
export function posterPdf(link: string): Uint8Array {
  const marks: PdfMark[] = [...codeMarks(link, (sheet.width - codeSide) / 2, 270)]
  const tops = [780, 225]
  words.forEach(({ title, steps }, at) => {
    const top = tops[at] ?? 0
    marks.push({ kind: 'text', x: 60, y: top, size: 28, isBold: true, text: title })
    steps.forEach((text, row) =>
      marks.push({ kind: 'text', x: 60, y: top - 40 - row * 24, size: 16, isBold: false, text })
    )
  })
  return pdfPage(sheet, marks)
}

/** Black modules, a run of each row as one mark. `left` and `bottom` of the whole, its white edge included. */
function codeMarks(link: string, left: number, bottom: number): readonly PdfMark[] {
  const { data, size } = encode(link, { ecc: 'M', border: quietModules })
  const module = codeSide / size
  return data.flatMap((row, y) =>
    runsOf(row).map(([from, to]) => ({
      kind: 'box' as const,
      x: left + from * module,
      y: bottom + (size - 1 - y) * module,
      width: (to - from) * module,
      height: module
    }))
  )
}

function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const edges = row.flatMap((isDark, at) => (isDark === (row[at - 1] ?? false) ? [] : [at]))
  if (edges.length % 2 === 1) edges.push(row.length)
  return edges.flatMap((from, at) => (at % 2 === 0 ? [[from, edges[at + 1] ?? row.length] as const] : []))
}
