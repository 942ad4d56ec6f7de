import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AreaDrawing } from '#lib/features/area/area-drawing.svelte.ts'
import { textToDrawn } from '#lib/features/area/kept-drawing.ts'
import { cornerToPoint, type Corner } from '#lib/domain/outline.ts'
import { KeptWords } from '#lib/state/kept-words.svelte.ts'

const corner = (longitude: number, latitude: number): Corner => ({ latitude, longitude })

/** A page that shows the drawing; another over the same drawer is a reload of it. */
function tab() {
  const inside = new Map<string, string>()
  const keeper = {
    getItem: (name: string) => inside.get(name) ?? null,
    setItem: (name: string, words: string) => void inside.set(name, words),
    removeItem: (name: string) => void inside.delete(name)
  }
  const open = (line: readonly Corner[] = []) => {
    const drawing = new AreaDrawing(new KeptWords('line', keeper))
    drawing.begin(line)
    return drawing
  }
  return { inside, open }
}

function tapped(drawing: AreaDrawing, ...corners: readonly Corner[]) {
  for (const one of corners) drawing.tap(cornerToPoint(one))
  return drawing
}

const walk = [corner(0, 0), corner(10, 0), corner(10, 10)]

describe('a line that is being drawn', () => {
  it('is there again after a reload, open or closed, and can be kept', () => {
    const { open } = tab()
    const drawing = tapped(open(), ...walk)
    expect(open()).toMatchObject({ corners: walk, isClosed: false, isChanged: true })
    drawing.close()
    drawing.move(0, corner(1, 1), true)
    const again = open([corner(5, 5), corner(6, 6), corner(6, 5)])
    expect(again).toMatchObject({ corners: [corner(1, 1), ...walk.slice(1)], isClosed: true, canKeep: true })
  })

  it('leaves nothing behind once it is kept or wiped, and comes back with a step back', () => {
    const { open, inside } = tab()
    const drawing = tapped(open(), ...walk)
    drawing.clear()
    expect(inside.size).toBe(0)
    drawing.undo()
    expect(open().corners).toEqual(walk)
    drawing.forget()
    expect(inside.size).toBe(0)
    expect(open(walk)).toMatchObject({ corners: walk, isClosed: true, isChanged: false })
  })

  it('is never read out of what no drawing wrote', () => {
    for (const text of [
      '',
      '{',
      '{}',
      '[]',
      '[true]',
      '[1,2,3]',
      '[true,1]',
      '[true,1,"2"]',
      '[false,9e9,0]'
    ])
      expect(textToDrawn(text)).toBeNull()
    fc.assert(fc.property(fc.string(), (text) => void textToDrawn(text)))
  })
})
