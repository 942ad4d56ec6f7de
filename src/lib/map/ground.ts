/**
 * What lies under the neighbourhood when there are tiles: land, green, water, buildings, streets and their names. Reads
 * the layers of Protomaps' basemap, the present one (`kind`; docs.protomaps.com/basemaps/layers) and the one before
 * version 4 (`pmap:kind`, landuse as `land`). A layer an archive lacks draws nothing.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from './palette.ts'

export const groundSource = 'ground'

/** Tiles come by an address of our own, from map/tiles.ts, so that none is asked for by URL. */
export const tileScheme = 'stoep-ground'
export const tileAddress = `${tileScheme}://{z}/{x}/{y}`

export interface TileZooms {
  readonly minZoom: number
  readonly maxZoom: number
}

const kind: ExpressionSpecification = ['coalesce', ['get', 'kind'], ['get', 'pmap:kind'], '']
const name: ExpressionSpecification = ['coalesce', ['get', 'name'], '']
/** Of the page itself: the style names no glyphs, so maplibre draws words with the fonts that are here. */
const font = ['Atkinson Hyperlegible']
const greenKinds = [
  ...[
    'park',
    'forest',
    'wood',
    'grass',
    'grassland',
    'garden',
    'meadow',
    'nature_reserve',
    'farmland',
    'scrub'
  ],
  ...[
    'cemetery',
    'allotments',
    'recreation_ground',
    'village_green',
    'pitch',
    'playground',
    'orchard',
    'zoo'
  ],
  ...['golf_course', 'protected_area', 'national_park']
]
const landLayers = ['landcover', 'landuse', 'natural', 'land']
const majorKinds = ['highway', 'major_road', 'medium_road']

export function groundLayers(colours: Palette): LayerSpecification[] {
  return [
    area('earth', 'earth', colours.land),
    ...landLayers.map((layer) => area(layer, layer, colours.green, isOne(greenKinds))),
    area('water', 'water', colours.water, ['==', ['geometry-type'], 'Polygon']),
    stream('water', colours.water),
    stream('physical_line', colours.water),
    area('buildings', 'buildings', colours.building),
    ...streets(colours),
    streetNames(colours),
    placeNames(colours)
  ]
}

function isOne(kinds: readonly string[]): ExpressionSpecification {
  return ['in', kind, ['literal', [...kinds]]]
}

function area(
  id: string,
  layer: string,
  colour: string,
  filter?: ExpressionSpecification
): LayerSpecification {
  return {
    id: `${id}-area`,
    type: 'fill',
    source: groundSource,
    'source-layer': layer,
    ...(filter ? { filter } : {}),
    paint: { 'fill-color': colour }
  }
}

function stream(layer: string, colour: string): LayerSpecification {
  return {
    id: `${layer}-stream`,
    type: 'line',
    source: groundSource,
    'source-layer': layer,
    filter: ['all', ['==', ['geometry-type'], 'LineString'], isOne(['river', 'canal', 'stream'])],
    paint: { 'line-color': colour, 'line-width': byZoom(11, 1, 16, 5) }
  }
}

function streets({ street, streetEdge, rail }: Palette): LayerSpecification[] {
  const major = isOne(majorKinds)
  const minor: ExpressionSpecification = ['!', isOne([...majorKinds, 'rail', 'ferry', 'path', 'aerialway'])]
  return [
    way('rail', isOne(['rail']), rail, byZoom(11, 0.6, 16, 2)),
    way('path', isOne(['path']), streetEdge, byZoom(13, 0.5, 16, 1.5)),
    way('minor-edge', minor, streetEdge, byZoom(12, 1, 16, 9)),
    way('major-edge', major, streetEdge, byZoom(9, 1.5, 16, 15)),
    way('minor', minor, street, byZoom(12, 0.5, 16, 7)),
    way('major', major, street, byZoom(9, 0.8, 16, 12))
  ]
}

function way(
  id: string,
  filter: ExpressionSpecification,
  colour: string,
  width: ExpressionSpecification
): LayerSpecification {
  return {
    id: `way-${id}`,
    type: 'line',
    source: groundSource,
    'source-layer': 'roads',
    filter,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width }
  }
}

function streetNames(colours: Palette): LayerSpecification {
  return {
    id: 'street-names',
    type: 'symbol',
    source: groundSource,
    'source-layer': 'roads',
    minzoom: 14,
    layout: { 'symbol-placement': 'line', 'text-field': name, 'text-size': 13, 'text-font': font },
    paint: wordPaint(colours)
  }
}

function placeNames(colours: Palette): LayerSpecification {
  return {
    id: 'place-names',
    type: 'symbol',
    source: groundSource,
    'source-layer': 'places',
    filter: isOne(['locality', 'neighbourhood', 'macrohood', 'suburb', 'city', 'town', 'village', 'quarter']),
    layout: { 'text-field': name, 'text-size': 15, 'text-max-width': 8, 'text-font': font },
    paint: wordPaint(colours)
  }
}

function wordPaint({ ink, halo }: Palette) {
  return { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.5 }
}

/** Px at one zoom to px at another, in between in proportion. */
function byZoom(from: number, thin: number, to: number, thick: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], from, thin, to, thick]
}
