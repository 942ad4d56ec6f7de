import { describe, expect, it } from 'vitest'
import { framed, parcelOf } from '#relay/rooms/parcel.ts'

/** A message of so many bytes. */
const message = (length: number, fill = 1) => new Uint8Array(length).fill(fill)

describe('a parcel on a WebSocket', () => {
  it.each([
    [1, [0x82, 1]],
    [125, [0x82, 125]],
    [126, [0x82, 126, 0, 126]],
    [65_535, [0x82, 126, 255, 255]],
    [65_536, [0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]]
  ])('is one final, unmasked, binary frame for a message of %i bytes', (length, header) => {
    const frames = framed(parcelOf([message(length)]))
    expect([...frames.subarray(0, header.length)]).toEqual(header)
    expect(frames.subarray(header.length).equals(message(length))).toBe(true)
  })

  it('is its frames behind each other, in the order given', () => {
    const frames = framed(parcelOf([message(2, 7), message(3, 8)]))
    expect([...frames]).toEqual([0x82, 2, 7, 7, 0x82, 3, 8, 8, 8])
  })

  it('is framed once for everybody, and still holds the same messages', () => {
    const parcel = parcelOf([message(2, 7), message(300, 8)])
    expect(framed(parcel)).toBe(framed(parcel))
    expect(parcel.bytes).toBe(302)
    expect(parcel.messages.map((each) => new Uint8Array(each))).toEqual([message(2, 7), message(300, 8)])
  })
})
