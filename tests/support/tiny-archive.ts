/**
 * A PMTiles archive of a few hundred bytes with one vector tile in it, the whole world at zoom 0: land, a park and a
 * street with a name. Written by hand from the specifications (PMTiles 3; Mapbox Vector Tile 2.1), nothing compressed.
 */
import { concatBytes, utf8 } from '#lib/wire/bytes.ts'

const extent = 4096
/** Runs through Amsterdam: one step of a tile of the whole world is some 6 km there. */
const streetAt = 1346

interface Feature {
  readonly isArea: boolean
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly tags: Readonly<Record<string, string>>
}

/** In the present layers of Protomaps, or with `pmap:kind` as before version 4. */
export function tinyArchive(kind: 'kind' | 'pmap:kind' = 'kind'): Uint8Array<ArrayBuffer> {
  const tile = concatBytes(
    layer('earth', { isArea: true, points: square(0, extent), tags: { [kind]: 'earth' } }),
    layer('landuse', { isArea: true, points: square(1024, 3072), tags: { [kind]: 'park' } }),
    layer('roads', {
      isArea: false,
      points: [
        [0, streetAt],
        [extent, streetAt]
      ],
      tags: { [kind]: 'major_road', name: 'Dé straat' }
    })
  )
  const directory = concatBytes(...[1, 0, 1, tile.length, 1].map(varint))
  const metadata = utf8('{}')
  const header = new DataView(new ArrayBuffer(127))
  new Uint8Array(header.buffer).set(utf8('PMTiles'))
  header.setUint8(7, 3)
  const metadataAt = 127 + directory.length
  const tileAt = metadataAt + metadata.length
  const lengths = [
    127,
    directory.length,
    metadataAt,
    metadata.length,
    tileAt,
    0,
    tileAt,
    tile.length,
    1,
    1,
    1
  ]
  for (const [i, length] of lengths.entries()) header.setBigUint64(8 + 8 * i, BigInt(length), true)
  // Clustered; directories and tiles not compressed; vector tiles; zoom 0 to 0.
  for (const [i, byte] of [1, 1, 1, 1, 0, 0].entries()) header.setUint8(96 + i, byte)
  for (const [i, degrees] of [-180, -85, 180, 85].entries()) header.setInt32(102 + 4 * i, degrees * 1e7, true)
  return concatBytes(new Uint8Array(header.buffer), directory, metadata, tile)
}

function square(from: number, to: number): Feature['points'] {
  return [
    [from, from],
    [to, from],
    [to, to],
    [from, to]
  ]
}

function layer(name: string, { isArea, points, tags }: Feature): Uint8Array {
  const values = Object.values(tags)
  const feature = concatBytes(
    field(2, concatBytes(...values.flatMap((_, i) => [varint(i), varint(i)]))),
    number(3, isArea ? 3 : 2),
    field(4, concatBytes(...drawing(points, isArea).map(varint)))
  )
  const content = concatBytes(
    number(15, 2),
    field(1, utf8(name)),
    field(2, feature),
    ...Object.keys(tags).map((key) => field(3, utf8(key))),
    ...values.map((value) => field(4, field(1, utf8(value)))),
    number(5, extent)
  )
  return field(3, content)
}

/** Move to the first point, lines to the others, and back for an area. */
function drawing(points: Feature['points'], isArea: boolean): number[] {
  const steps = points.map(([x, y], i) => {
    const [fromX, fromY] = points[i - 1] ?? [0, 0]
    return [zigzag(x - fromX), zigzag(y - fromY)]
  })
  const [first = [], ...others] = steps
  return [
    (1 << 3) | 1,
    ...first,
    (others.length << 3) | 2,
    ...others.flat(),
    ...(isArea ? [(1 << 3) | 7] : [])
  ]
}

function zigzag(n: number): number {
  return n >= 0 ? 2 * n : -2 * n - 1
}

function field(tag: number, bytes: Uint8Array): Uint8Array {
  return concatBytes(varint((tag << 3) | 2), varint(bytes.length), bytes)
}

function number(tag: number, value: number): Uint8Array {
  return concatBytes(varint(tag << 3), varint(value))
}

function varint(value: number): Uint8Array {
  const bytes: number[] = []
  for (let left = value; ; left >>>= 7) {
    if (left < 0x80) return Uint8Array.from([...bytes, left])
    bytes.push((left & 0x7f) | 0x80)
  }
}
