/**
 * A photo as a listing can show it: drawn again, small, on paper of its own. Nothing but the pixels comes through, so
 * neither where nor when it was taken does. It gets as large and as sharp as fits.
 */
import { bounds } from '#lib/domain/bounds.ts'
import { pictureSize } from '#lib/domain/picture-size.ts'
import type { Picture } from '#lib/domain/records/picture.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { PhotoTrouble } from '#lib/state/picture-draft.svelte.ts'
import { troubleWith } from './photo-trouble.ts'
import { plainBytes } from './plain-bytes.ts'

type Made = Omit<Picture, 'words'>

/** Longest side in pixels: large and a bit coarse shows more than small and sharp, down to a point. */
const sides = [480, 400, 320, 240, 160] as const
const qualities = [0.8, 0.68, 0.56, 0.44] as const
/** Enough for every header, with what cameras write before the size. */
const headBytes = 1024 * 1024
const tallest = 3

export async function reEncode(photo: Blob): Promise<Result<Made, PhotoTrouble>> {
  const head = new Uint8Array(await photo.slice(0, headBytes).arrayBuffer())
  const trouble = troubleWith(photo, head)
  if (trouble) return refused(trouble)
  const bitmap = await createImageBitmap(photo).catch(() => null)
  if (!bitmap) return refused('unread')
  try {
    const made = await smallEnough(bitmap)
    return made ? accepted(made) : refused('unread')
  } finally {
    bitmap.close()
  }
}

async function smallEnough(bitmap: ImageBitmap): Promise<Made | null> {
  for (const side of sides) {
    const canvas = drawn(bitmap, side)
    for (const quality of qualities) {
      const bytes = await encoded(canvas, quality)
      const size = bytes && bytes.length <= bounds.pictureBytes && pictureSize(bytes)
      if (size) return { bytes, ...size }
    }
  }
  return null
}

/** On white, for what shows through; of what is very long or wide the middle. */
function drawn(bitmap: ImageBitmap, side: number): HTMLCanvasElement {
  const width = Math.min(bitmap.width, bitmap.height * tallest)
  const height = Math.min(bitmap.height, bitmap.width * tallest)
  const scale = Math.min(1, side / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const paper = canvas.getContext('2d', { alpha: false })
  if (!paper) throw new Error('this browser draws nothing')
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.imageSmoothingQuality = 'high'
  const [left, top] = [(bitmap.width - width) / 2, (bitmap.height - height) / 2]
  paper.drawImage(bitmap, left, top, width, height, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** As WebP, or as JPEG where the browser writes none (it then makes something else of it, and says so). */
async function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Uint8Array | null> {
  for (const type of ['image/webp', 'image/jpeg']) {
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, type, quality))
    if (blob?.type === type) return plainBytes(new Uint8Array(await blob.arrayBuffer()))
  }
  return null
}
