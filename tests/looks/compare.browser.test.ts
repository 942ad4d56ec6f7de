import { expect, test } from 'vitest'
import { compare } from './in-page.ts'
import { looksTheSame } from './same-look.ts'

/** A page of 360 by 1600 with two columns of words. */
function aPage(change: (drawing: CanvasRenderingContext2D) => void = () => {}): string {
  const canvas = document.createElement('canvas')
  canvas.width = 360
  canvas.height = 1600
  const drawing = canvas.getContext('2d')!
  drawing.fillStyle = '#fbf7f0'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.fillStyle = '#1e2322'
  drawing.font = '18px sans-serif'
  for (let y = 40; y < canvas.height; y += 40)
    drawing.fillText('Wie heeft een ladder voor de dakgoot?', 20, y)
  change(drawing)
  return canvas.toDataURL('image/png')
}

/** One word that is another one, of many. */
function anotherWord(drawing: CanvasRenderingContext2D): void {
  drawing.fillStyle = '#fbf7f0'
  drawing.fillRect(0, 1105, 360, 25)
  drawing.fillStyle = '#1e2322'
  drawing.fillText('Wie heeft een ladder voor de dakkapel?', 20, 1120)
}

test('a page looks as it did, each time it is asked', async () => {
  const page = aPage()
  for (let time = 0; time < 3; time++)
    expect(await compare([page, page])).toMatchObject({ share: 0, tile: { share: 0 } })
})

test('one other word on a long page is seen, and where it is, though it is little of the page', async () => {
  const difference = await compare([aPage(), aPage(anotherWord)])
  expect(difference.share).toBeLessThan(0.001)
  expect(difference.tile).toMatchObject({ x: 256, y: 1088 })
  expect(looksTheSame(difference)).toBe(false)
})

test('letters of a little other ink are the same letters', async () => {
  const paler = aPage((drawing) => {
    drawing.fillStyle = 'rgb(255 255 255 / 4%)'
    drawing.fillRect(0, 0, 360, 1600)
  })
  expect(looksTheSame(await compare([aPage(), paler]))).toBe(true)
})

test('single dots here and there are let pass, a handful together is not', async () => {
  const spotted = (side: number) =>
    aPage((drawing) => {
      drawing.fillStyle = '#8a2e1b'
      drawing.fillRect(100, 96, side, side)
      drawing.fillRect(300, 896, side, side)
    })
  expect(looksTheSame(await compare([aPage(), spotted(4)]))).toBe(true)
  expect(looksTheSame(await compare([aPage(), spotted(16)]))).toBe(false)
})

test('what only one of them has differs', async () => {
  const short = document.createElement('canvas')
  short.width = 360
  short.height = 1500
  expect(looksTheSame(await compare([aPage(), short.toDataURL('image/png')]))).toBe(false)
})
