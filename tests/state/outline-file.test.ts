import { outlineBounds } from '#lib/domain/outline.ts'
import { expect, test } from 'vitest'
import { OutlineFile } from '#lib/state/outline-file.svelte.ts'

const triangle = [
  [4.88, 52.37],
  [4.89, 52.37],
  [4.89, 52.38]
]
const polygon = (scale = 1) => ({
  type: 'Polygon',
  coordinates: [triangle.map(([x = 0, y = 0]) => [x * scale, y])]
})

function file(content: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  return { size: bytes.length, arrayBuffer: async () => bytes.buffer as ArrayBuffer }
}

test('the only area of a file is its line at once', async () => {
  const opened = new OutlineFile()
  expect((await opened.open(file(polygon())))?.length).toBe(3)
  expect(opened).toMatchObject({ chosen: 0, problem: null, ringProblem: null, isPart: false })
})

test('of several areas one is chosen, and a part of one is said to be that', async () => {
  const opened = new OutlineFile()
  const islands = { type: 'MultiPolygon', coordinates: [polygon().coordinates, polygon().coordinates] }
  const features = [polygon(), islands].map((geometry) => ({ type: 'Feature', geometry }))
  expect(await opened.open(file({ type: 'FeatureCollection', features }))).toBeNull()
  expect(opened.chosen).toBeNull()
  expect(opened.choose(1)?.length).toBe(3)
  expect(opened.isPart).toBe(true)
  expect(opened.choose(2)).toBeNull()
})

test('an area that cannot be a neighbourhood is told by why, and the next file begins anew', async () => {
  const opened = new OutlineFile()
  expect(await opened.open(file(polygon(30)))).toBeNull()
  expect(opened.ringProblem).toBe('outlineTooWide')
  await opened.open(file(polygon()))
  expect(opened.ringProblem).toBeNull()
})

test('a file that is too large is not read at all, and one that is gone is told to be unreadable', async () => {
  const opened = new OutlineFile()
  let isRead = false
  const size = outlineBounds.fileBytes + 1
  await opened.open({ size, arrayBuffer: async () => ((isRead = true), new ArrayBuffer(size)) })
  expect([opened.problem, isRead]).toEqual(['fileTooLarge', false])
  await opened.open({ size: 9, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })
  expect(opened.problem).toBe('unreadable')
  expect(opened.areas).toEqual([])
})
