/**
 * A PDF of one page, as small as the format allows (ISO 32000-1, sections 7.5 and 9.6.2.2): black boxes, and lines of
 * text in Helvetica, which every reader brings itself.
 */
export type PdfMark =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  /** In the letters of Latin-1. */
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly size: number
      readonly isBold: boolean
      readonly text: string
    }

/** Measures in points (1/72 inch) from the lower left corner. */
export function pdfPage(
  { width, height }: { readonly width: number; readonly height: number },
  marks: readonly PdfMark[]
): Uint8Array {
  const drawn = marks.map(drawMark).join('\n')
  const fonts = '/F1 4 0 R /F2 5 0 R'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << ${fonts} >> >> /Contents 6 0 R >>`,
    fontNamed('Helvetica'),
    fontNamed('Helvetica-Bold'),
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`
  ]
  return Buffer.from(fileOf(objects), 'latin1')
}

function fontNamed(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
}

function drawMark(mark: PdfMark): string {
  const [x, y] = [round(mark.x), round(mark.y)]
  if (mark.kind === 'box') return `${x} ${y} ${round(mark.width)} ${round(mark.height)} re f`
  const text = mark.text.replace(/[\\()]/g, '\\$&')
  return `BT /F${mark.isBold ? 2 : 1} ${mark.size} Tf ${x} ${y} Td (${text}) Tj ET`
}

function round(points: number): number {
  return Math.round(points * 1000) / 1000
}

/** Objects are numbered from 1; the table at the end says at which byte each begins. */
function fileOf(objects: readonly string[]): string {
  let file = '%PDF-1.4\n'
  const starts = objects.map((object, at) => {
    const start = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return `${file}xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}`
}
