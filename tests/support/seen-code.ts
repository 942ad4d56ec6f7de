import { encode } from 'uqr'

const [width, height] = [1280, 720]
/** The code, of the picture's height. */
const side = 540

/** What a camera sees that is held before a QR code: smaller than the picture, and not quite upright. */
export function seenCode(text: string): { readonly stream: MediaStream; readonly stop: () => void } {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const drawing = canvas.getContext('2d')
  if (!drawing) throw new Error('this browser draws nothing')
  const draw = () => drawCode(drawing, text)
  // A stream has a picture for each time something is drawn.
  const timer = setInterval(draw, 100)
  draw()
  return { stream: canvas.captureStream(), stop: () => clearInterval(timer) }
}

function drawCode(drawing: CanvasRenderingContext2D, text: string): void {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const module = side / size
  drawing.resetTransform()
  drawing.fillStyle = '#777'
  drawing.fillRect(0, 0, width, height)
  drawing.translate((width - side) / 2, (height - side) / 2)
  drawing.rotate(0.05)
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, 0, side, side)
  drawing.fillStyle = '#000'
  data.forEach((row, y) =>
    row.forEach((isDark, x) => isDark && drawing.fillRect(x * module, y * module, module + 0.5, module + 0.5))
  )
}
