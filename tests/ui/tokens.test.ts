import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.ts'

const css = readFileSync(new URL('../../src/lib/ui/tokens.css', import.meta.url), 'utf8')

function coloursOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector) + selector.length).split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]))
}

const light = coloursOf(':root {')
const dark = coloursOf("[data-theme='dark'] {")
const tones = ['brick', 'moss', 'sky', 'sun']

describe.each([
  ['light', light],
  ['dark', dark]
])('in %s', (_name, colour) => {
  const on = (front: string, back: string) => contrast(colour[front] ?? '', colour[back] ?? '')

  test('text is 7:1 or better on both surfaces', () => {
    for (const front of ['ink', 'soft', ...tones])
      for (const back of ['bg', 'card'])
        expect(on(front, back), `${front} on ${back}`).toBeGreaterThanOrEqual(7)
  })

  test('text is 7:1 or better on every tint it stands on', () => {
    for (const tone of tones)
      for (const front of [tone, 'ink'])
        expect(on(front, `${tone}-tint`), `${front} on ${tone}-tint`).toBeGreaterThanOrEqual(7)
  })

  test('the words on a button are 7:1 or better, also while pointed at', () => {
    for (const back of ['brick', 'brick-deep', 'moss', 'moss-deep'])
      expect(on('on-colour', back), back).toBeGreaterThanOrEqual(7)
  })

  test('the edge of what can be touched is 3:1 or better', () => {
    for (const back of ['bg', 'card']) expect(on('edge', back), back).toBeGreaterThanOrEqual(3)
  })
})

test('dark is the same whether the person prefers it or chooses it', () => {
  expect(Object.keys(dark).length).toBeGreaterThan(15)
  expect(coloursOf(":root:not([data-theme='light']) {")).toEqual(dark)
})

test('dark names every colour that light names', () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
})
