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

  it('is not judged by the side that closes it before it is closed or kept', () => {
    const round = [corner(0, 0), corner(20, 0), corner(20, 20), corner(-10, 20), corner(-10, -10)]
    const almost = [...round, corner(30, -10), corner(30, 10)]
    const drawing = tapped(tab().open(), ...almost)
    expect(drawing).toMatchObject({ problem: null, canKeep: true })
    expect(drawing.finish()).toBe(false)
    expect(drawing).toMatchObject({ isClosed: true, problem: 'crosses', canKeep: false })
    drawing.undo()
    tapped(drawing, corner(25, -5))
    expect(drawing.finish()).toBe(true)
  })

  it('is told at once where it crosses itself or goes too far before it is closed', () => {
    const crossed = tapped(tab().open(), corner(0, 0), corner(10, 0), corner(5, 5), corner(5, -5))
    expect(crossed).toMatchObject({ problem: 'crosses', canKeep: false })
    const far = tapped(tab().open(), corner(0, 0), corner(0, 9), corner(9000, 0))
    expect(far.problem).toBe('tooWide')
  })

  it('says so when a corner falls on another, until something changes', () => {
    const drawing = tapped(tab().open(), ...walk)
    tapped(drawing, walk[1]!)
    expect(drawing).toMatchObject({ isOnOther: true, corners: walk })
    tapped(drawing, corner(0, 10))
    expect(drawing.isOnOther).toBe(false)
    drawing.move(0, walk[1]!)
    expect(drawing.isOnOther).toBe(true)
    drawing.move(0, walk[0]!)
    expect(drawing.isOnOther).toBe(false)
  })
})
