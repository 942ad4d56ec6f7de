import { closeCamera, openCamera } from './camera.ts'

export interface Scanning {
  /** What a QR code in front of the camera says; once, until it says something else. */
  readonly onfound: (text: string) => void
  /** There is no camera, or no leave to use it. */
  readonly ontrouble: () => void
}

/** Enough for an invitation that fills most of what the camera sees, and light enough for an old phone. */
const side = 640
const lookEveryMs = 150

/** Shows what the camera sees and reads the codes in it, until the returned function is called. */
export function scanCodes(video: HTMLVideoElement, { onfound, ontrouble }: Scanning): () => void {
  let stream: MediaStream | null = null
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = ''

  async function start(): Promise<void> {
    const reading = makeReader()
    // Waited for below, if the camera opens.
    reading.catch(() => {})
    const opened = await openCamera()
    if (isStopped) return closeCamera(opened)
    stream = opened
    video.srcObject = opened
    await video.play()
    look(await reading)
  }

  function letGo(): void {
    if (stream) closeCamera(stream)
    video.srcObject = null
  }

  function look(read: Reader): void {
    if (isStopped) return
    const found = read(video)
    if (found && found !== last) onfound((last = found))
    timer = setTimeout(() => look(read), lookEveryMs)
  }

  start().catch(() => {
    letGo()
    if (!isStopped) ontrouble()
  })
  return () => {
    isStopped = true
    clearTimeout(timer)
    letGo()
  }
}

type Reader = (video: HTMLVideoElement) => string | null

/** Reads the largest square in the middle. */
async function makeReader(): Promise<Reader> {
  const { default: jsQR } = await import('jsqr')
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  return (video) => {
    const { videoWidth: width, videoHeight: height } = video
    const part = Math.min(width, height)
    if (!drawing || part === 0) return null
    drawing.drawImage(video, (width - part) / 2, (height - part) / 2, part, part, 0, 0, side, side)
    const { data } = drawing.getImageData(0, 0, side, side)
    return jsQR(data, side, side, { inversionAttempts: 'dontInvert' })?.data || null
  }
}
