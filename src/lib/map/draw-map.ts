/** The map on the page: maplibre with a picture of ours in it, and nothing of its own around it. */
import { Map as MapLibre, setWorkerUrl, type LngLat } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Point } from '#lib/domain/area.ts'
import type { View } from './outline.ts'
import { pictureToStyle, type Picture } from './style.ts'

export interface DrawnMap {
  readonly zoom: number
  /** Px from the top left of the map. */
  place(point: Point): { readonly x: number; readonly y: number }
  /** Where the map shows now. */
  middle(): Point
  paint(picture: Picture): void
  /** One step nearer (1) or further (-1). */
  zoomBy(steps: number): void
  /** What lies so many px from the top left of the map. */
  at(px: { readonly x: number; readonly y: number }): Point
  fit(view: View): void
  /** What the picture is called, for who cannot see it: it can have the focus. */
  name(words: string): void
  remove(): void
}

interface Drawing {
  readonly picture: Picture
  /** What is shown to begin with. */
  readonly view: View
  /** After every movement, and when it is ready to be painted on. */
  readonly onMoved: () => void
  /** Of the picture itself, not of what lies over it. */
  readonly onTapped?: (point: Point) => void
}

/** About a street wide: nearer would promise more than a coarse place can hold. */
const nearestZoom = 17

/** Px; the buttons lie over the top. */
const fitting = { padding: { top: 72, right: 28, bottom: 36, left: 28 }, maxZoom: 15 }

/** Whether this browser can draw a map at all. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}

/** Throws where `canDraw` is false. */
export function drawMap(container: HTMLElement, { picture, view, onMoved, onTapped }: Drawing): DrawnMap {
  setWorkerUrl(workerUrl)
  const map = new MapLibre({
    container,
    style: pictureToStyle(picture),
    bounds: [...view],
    fitBoundsOptions: fitting,
    maxZoom: nearestZoom,
    attributionControl: false,
    scrollZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  let wanted = picture
  let isReady = false
  map.once('style.load', () => {
    isReady = true
    if (wanted !== picture) map.setStyle(pictureToStyle(wanted))
  })
  map.on('move', onMoved)
  map.on('resize', onMoved)
  if (onTapped) {
    map.doubleClickZoom.disable()
    map.on('click', ({ lngLat }) => onTapped(pointOf(lngLat)))
  }
  return {
    get zoom() {
      return map.getZoom()
    },
    place: ({ latitude, longitude }) => map.project([longitude, latitude]),
    at: ({ x, y }) => pointOf(map.unproject([x, y])),
    middle: () => pointOf(map.getCenter()),
    paint(next) {
      wanted = next
      if (isReady) map.setStyle(pictureToStyle(next))
    },
    zoomBy: (steps) => void map.zoomTo(Math.round(map.getZoom()) + steps),
    fit: (wanted) => void map.fitBounds([...wanted], fitting),
    name: (words) => map.getCanvas().setAttribute('aria-label', words),
    remove: () => map.remove()
  }
}

function pointOf({ lat: latitude, lng: longitude }: LngLat): Point {
  return { latitude, longitude }
}
