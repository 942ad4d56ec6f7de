/** The whole map as maplibre draws it. Asks for nothing: no glyphs and no pictures, and tiles only from the archive. */
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { groundLayers, groundSource, tileAddress, type TileZooms } from './ground.ts'
import type { Point } from '#lib/domain/area.ts'
import {
  cellsToOutline,
  cellsToSquares,
  cornersToLine,
  ringToOutline,
  type Line,
  type Shapes
} from './outline.ts'
import { palettes, type Palette } from './palette.ts'

export interface Picture {
  /** The line around the neighbourhood, as somebody drew it; with no corners it goes around the cells it lies in. */
  readonly outline: readonly Point[]
  readonly neighbourhood: readonly string[]
  /** A line that is being drawn and does not come back yet. */
  readonly drawing?: readonly Point[]
  /** Cells in which something is. */
  readonly filled: readonly string[]
  /** Of those, what was tapped. */
  readonly chosen: readonly string[]
  /** The cell I live in. */
  readonly mine: string | null
  readonly isDark: boolean
  /** Null without tiles. */
  readonly ground: TileZooms | null
}

export function pictureToStyle(picture: Picture): StyleSpecification {
  const colours = palettes[picture.isDark ? 'dark' : 'light']
  return {
    version: 8,
    sources: { ...sourcesOf(picture), ...(picture.ground ? { [groundSource]: tiles(picture.ground) } : {}) },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': colours.paper } },
      ...(picture.ground ? groundLayers(colours) : []),
      ...overlay(colours, picture.ground !== null)
    ]
  }
}

function sourcesOf({ neighbourhood, filled, chosen, mine, drawing = [], ...picture }: Picture) {
  const outline = ringToOutline(picture.outline) ?? cellsToOutline(neighbourhood)
  return {
    neighbourhood: shapes({ type: 'FeatureCollection', features: outline ? [outline] : [] }),
    drawing: shapes(cornersToLine(drawing)),
    filled: shapes(cellsToSquares(filled)),
    chosen: shapes(cellsToSquares(chosen)),
    mine: shapes(cellsToSquares(mine ? [mine] : []))
  }
}

function shapes(data: Shapes | Shapes<Line>): GeoJSONSourceSpecification {
  return { type: 'geojson', data }
}

function tiles({ minZoom, maxZoom }: TileZooms) {
  return { type: 'vector' as const, tiles: [tileAddress], minzoom: minZoom, maxzoom: maxZoom }
}

/** Without ground the neighbourhood itself is the land. */
function overlay(colours: Palette, hasGround: boolean): LayerSpecification[] {
  return [
    fill('neighbourhood', colours.land, hasGround ? 0 : 1),
    fill('filled', colours.place, 0.16),
    line('filled', colours.place, { 'line-width': 1, 'line-opacity': 0.5 }),
    line('neighbourhood', colours.outline, { 'line-width': 2.5 }),
    line('drawing', colours.outline, { 'line-width': 3, 'line-dasharray': [1, 1.6] }),
    line('mine', colours.mine, { 'line-width': 3, 'line-dasharray': [2, 1.5], 'line-offset': 5 }),
    fill('chosen', colours.place, 0.2),
    line('chosen', colours.place, { 'line-width': 4 })
  ]
}

function fill(source: string, colour: string, opacity: number): LayerSpecification {
  return {
    id: `${source}-fill`,
    type: 'fill',
    source,
    paint: { 'fill-color': colour, 'fill-opacity': opacity }
  }
}

function line(source: string, colour: string, paint: object): LayerSpecification {
  return {
    id: `${source}-line`,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, ...paint }
  }
}
