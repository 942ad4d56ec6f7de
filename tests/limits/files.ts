/** Files and what other apps share. */
import { expect } from 'vitest'
import { readListings } from '#lib/state/formats/read-listings.ts'
import { start } from '../domain/town.ts'
import { letters } from './bodies.ts'

export const aPolygon = '{"type":"Polygon","coordinates":[[[4,52],[5,52],[4,53]]]}'

/** As another app shares it, of so many bytes in all. */
export function formOf(bytes: number): Request {
  const [head, tail] = ['--x\r\ncontent-disposition: form-data; name="text"\r\n\r\n', '\r\n--x--\r\n']
  const body = head + letters(bytes - head.length - tail.length) + tail
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  return new Request('https://stoep.example/share', { method: 'POST', headers, body })
}

/** The same with a photo. */
export function photoFormOf(bytes: number): Request {
  const about = 'content-disposition: form-data; name="photo"; filename="a.jpg"\r\ncontent-type: image/jpeg'
  const [head, tail] = [`--x\r\n${about}\r\n\r\n`, '\r\n--x--\r\n']
  const body = new Blob([head, new Uint8Array(bytes - head.length - tail.length), tail])
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  return new Request('https://stoep.example/share', { method: 'POST', headers, body })
}

export function readsFile(text: string, size = text.length): boolean {
  const bytes = new TextEncoder().encode(text)
  expect(bytes.length).toBe(size)
  return readListings(bytes, [], start).ok
}
