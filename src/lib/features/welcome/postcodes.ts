import { pointToCell } from '#lib/domain/area.ts'

export interface PostcodeArea {
  /** Name of the town or village. */
  readonly place: string
  /** Coarse cell of the middle of the area. */
  readonly cell: string
}

/** As in static/places/README.md: place to triples of postcode, latitude and longitude in thousandths. */
export type Places = Readonly<Record<string, readonly number[]>>

/** The area of the first four digits in the text; null when there are none or nobody lives there. O(all areas). */
export function postcodeToArea(text: string, places: Places): PostcodeArea | null {
  const postcode = Number(/[1-9]\d{3}/.exec(text)?.[0])
  for (const [place, areas] of Object.entries(places)) {
    for (let at = 0; at < areas.length; at += 3) {
      const [code, latitude = 0, longitude = 0] = areas.slice(at, at + 3)
      if (code === postcode) {
        return { place, cell: pointToCell({ latitude: latitude / 1000, longitude: longitude / 1000 }) }
      }
    }
  }
  return null
}

/** Fetched when first asked for; it is among the files kept for offline use. */
export async function fetchPlaces(): Promise<Places> {
  const response = await fetch('/places/nl-postcodes.json')
  if (!response.ok) throw new Error(`places: ${response.status}`)
  return (await response.json()) as Places
}
