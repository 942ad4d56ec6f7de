/** Gives maplibre the tiles of an archive. */
import { addProtocol, type RequestParameters } from 'maplibre-gl'
import { PMTiles, TileType } from 'pmtiles'
import {
  keptArchive,
  readKept,
  readServed,
  servedArchive,
  type Archive,
  type ReadArchive
} from './archive.ts'
import { tileScheme, type TileZooms } from './ground.ts'

export interface Ground extends TileZooms {
  /** West, south, east, north: where there are tiles. */
  readonly bounds: readonly [number, number, number, number]
}

let current: PMTiles | null = null

/** The archive on this device, else that of the relay, ready to be drawn; null when there is none that can be read. */
export async function openGround(): Promise<Ground | null> {
  const kept = await keptArchive()
  const archive = kept ?? (await servedArchive())
  if (!archive) return null
  return openArchive(archive, kept ? readKept(archive) : readServed(archive)).catch(() => null)
}

async function openArchive(archive: Archive, read: ReadArchive): Promise<Ground | null> {
  const archiveReader = new PMTiles({
    getKey: () => archive.tag,
    getBytes: async (offset, length, signal) => ({ data: await read(offset, offset + length, signal) })
  })
  const header = await archiveReader.getHeader()
  if (header.tileType !== TileType.Mvt) return null
  if (!current) addProtocol(tileScheme, giveTile)
  current = archiveReader
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header
  return { minZoom, maxZoom, bounds: [minLon, minLat, maxLon, maxLat] }
}

/** An empty tile where the archive has none. */
async function giveTile(
  { url }: RequestParameters,
  { signal }: AbortController
): Promise<{ data: ArrayBuffer }> {
  const [z = 0, x = 0, y = 0] = url.slice(`${tileScheme}://`.length).split('/').map(Number)
  const tile = await current?.getZxy(z, x, y, signal)
  return { data: tile?.data ?? new ArrayBuffer(0) }
}
