/**
 * GeoJSON (RFC 7946). My listings on a map: the cell of the grid each is in, about 700 metres wide, never a place in
 * it. A postcode area has no shape here: it is told as digits, and its feature has no geometry. And the
 * line around the neighbourhood.
 */
import { toDate } from '#lib/domain/to-date.ts'
import { cellToBounds, isCell } from '#lib/domain/area.ts'
import { areaToPostcode } from '#lib/domain/coarse-area.ts'
import { cornerToPoint, isClockwise, type Corner } from '#lib/domain/outline.ts'
import type { ListingView } from '#lib/domain/views.ts'

/** Those the whole neighbourhood may read; asked privately stays private. */
export function listingsToGeoJson(listings: readonly ListingView[]): string {
  const features = listings.filter(({ visibility }) => visibility === 'neighbourhood').map(listingToFeature)
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 2)
}

/** `corners`: a ring of domain/outline.ts. */
export function outlineToGeoJson(name: string, corners: readonly Corner[]): string {
  const feature = { type: 'Feature', geometry: cornersToPolygon(corners), properties: { name } }
  return JSON.stringify({ type: 'FeatureCollection', features: [feature] }, null, 2)
}

function listingToFeature({ id, area, kind, domain, text, urgency, terms, ...listing }: ListingView) {
  const postcode = area && areaToPostcode(area)
  return {
    type: 'Feature',
    id,
    geometry: area && isCell(area) ? cellToPolygon(area) : null,
    properties: {
      ...{ kind, domain, text, urgency, terms },
      ...(postcode && { postcode }),
      status: listing.status,
      postedAt: toDate(listing.postedAt).toISOString(),
      expiresAt: toDate(listing.expiresAt).toISOString()
    }
  }
}

/** Longitude first, counterclockwise, the last corner the first. */
function cellToPolygon(cell: string) {
  const { south, west, north, east } = cellToBounds(cell)
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

function cornersToPolygon(corners: readonly Corner[]) {
  const ring = isClockwise(corners) ? corners.toReversed() : corners
  const positions = [...ring, ...ring.slice(0, 1)].map(cornerToPoint)
  return {
    type: 'Polygon',
    coordinates: [positions.map(({ latitude, longitude }) => [longitude, latitude])]
  }
}
