import {
  outlineBounds,
  isSameCorner,
  openLineProblem,
  pointToCorner,
  ringProblem,
  stepsPerDegree,
  type Corner
} from '#lib/domain/outline.ts'
import type { Point } from '#lib/domain/area.ts'
import { drawnToText, textToDrawn, type Drawn } from './kept-drawing.ts'

/** So many steps can be taken back. */
const maxUndo = 200
/** Half a side of the square one can begin with, in steps: some 300 m. */
const halfSquare = { latitude: 14, longitude: 22 } as const
const end = 180 * stepsPerDegree

/** The line around a neighbourhood while somebody draws it. Nothing is written here; the tab keeps it for a reload. */
export class AreaDrawing {
  readonly #kept: { words: string }
  #now = $state.raw<Drawn>({ corners: [], isClosed: false })
  #before = $state.raw<readonly Drawn[]>([])
  /** Which corner is moved by a tap or an arrow. */
  chosen = $state<number | null>(null)
  /** Something changed since `begin`. */
  isChanged = $state(false)
  /** The last corner was not put down: there is one at that place. */
  isOnOther = $state(false)

  /** Where what is drawn is kept as text, until `forget`. */
  constructor(kept: { words: string }) {
    this.#kept = kept
  }

  get corners(): readonly Corner[] {
    return this.#now.corners
  }
  get isClosed(): boolean {
    return this.#now.isClosed
  }
  get canUndo(): boolean {
    return this.#before.length > 0
  }
  get isFull(): boolean {
    return this.corners.length >= outlineBounds.corners
  }
  /** Null also while there are too few corners to say anything; the side that closes the line is not judged before. */
  get problem() {
    if (!this.isClosed) return openLineProblem(this.corners)
    return this.corners.length < 3 ? null : ringProblem(this.corners)
  }
  /** Closed or ready to be: `finish` still has to say so. */
  get canKeep(): boolean {
    return this.corners.length >= 3 && this.problem === null
  }

  /** With a line that is there already; with what was drawn and not kept when there is that. */
  begin(corners: readonly Corner[]): void {
    const unfinished = textToDrawn(this.#kept.words)
    this.#now = unfinished ?? { corners, isClosed: corners.length > 0 }
    this.#before = []
    this.chosen = null
    this.isChanged = unfinished !== null
  }

  /** It is kept for good elsewhere. */
  forget(): void {
    this.#kept.words = ''
  }

  /** On the picture: the chosen corner goes there, or the next one stands there. */
  tap(point: Point): void {
    if (this.chosen === null) this.add(point)
    else this.move(this.chosen, pointToCorner(point))
    this.chosen = null
  }

  add(point: Point): void {
    if (!this.isClosed) this.#insert(this.corners.length, pointToCorner(point))
  }

  /** Halfway to the next corner; that one is chosen then. */
  addAfter(at: number): void {
    const [from, to] = [this.corners[at], this.corners[(at + 1) % this.corners.length]]
    if (!from || !to) return
    const halfway = (a: number, b: number) => Math.round((a + b) / 2) || 0
    const corner = {
      latitude: halfway(from.latitude, to.latitude),
      longitude: halfway(from.longitude, to.longitude)
    }
    if (this.#insert(at + 1, corner)) this.chosen = at + 1
  }

  /** `isGoingOn`: one movement with the one before, taken back together. Not onto another corner. */
  move(at: number, corner: Corner, isGoingOn = false): void {
    const others = this.corners.toSpliced(at, 1)
    this.isOnOther = others.some((other) => isSameCorner(other, corner))
    if (this.#isTaken(corner) || at >= this.corners.length) return
    const next = { ...this.#now, corners: this.corners.with(at, corner) }
    if (isGoingOn) this.#show(next)
    else this.#become(next)
  }

  /** So many steps to the north and east; over another corner it goes on. */
  nudge(at: number, north: number, east: number): void {
    const corner = this.corners[at]
    if (!corner) return
    const away = (times: number) =>
      within({ latitude: corner.latitude + times * north, longitude: corner.longitude + times * east })
    const free = this.corners.map((_, others) => away(others + 1)).find((next) => !this.#isTaken(next))
    if (free) this.move(at, free)
  }

  remove(at: number): void {
    const corners = this.corners.toSpliced(at, 1)
    this.#become({ corners, isClosed: this.isClosed && corners.length >= 3 })
    this.chosen = null
  }

  close(): void {
    if (this.corners.length >= 3) this.#become({ ...this.#now, isClosed: true })
  }

  /** Closes a line that is still open; whether it can be kept then. */
  finish(): boolean {
    if (!this.isClosed) this.close()
    return this.canKeep
  }

  clear(): void {
    this.#become({ corners: [], isClosed: false })
    this.chosen = null
  }

  /** A whole line at once. */
  take(corners: readonly Corner[]): void {
    this.#become({ corners, isClosed: true })
    this.chosen = null
  }

  square(middle: Point): void {
    const { latitude, longitude } = pointToCorner(middle)
    const corner = (north: number, east: number) =>
      within({
        latitude: latitude + north * halfSquare.latitude,
        longitude: longitude + east * halfSquare.longitude
      })
    this.take([corner(-1, -1), corner(-1, 1), corner(1, 1), corner(1, -1)])
  }

  undo(): void {
    const last = this.#before.at(-1)
    if (!last) return
    this.#before = this.#before.slice(0, -1)
    this.#show(last)
    this.chosen = null
  }

  #insert(at: number, corner: Corner): boolean {
    this.isOnOther = this.#isTaken(corner)
    if (this.isFull || this.isOnOther) return false
    this.#become({ ...this.#now, corners: this.corners.toSpliced(at, 0, corner) })
    return true
  }

  #isTaken(corner: Corner): boolean {
    return this.corners.some((other) => isSameCorner(other, corner))
  }

  #become(next: Drawn): void {
    this.#before = [...this.#before, this.#now].slice(-maxUndo)
    this.#show(next)
    this.isChanged = true
  }

  #show(drawn: Drawn): void {
    this.#now = drawn
    this.isOnOther = false
    this.#kept.words = drawnToText(drawn)
  }
}

function within({ latitude, longitude }: Corner): Corner {
  return { latitude: clamp(latitude, end / 2), longitude: clamp(longitude, end) }
}

function clamp(steps: number, most: number): number {
  return Math.min(Math.max(steps, -most), most)
}
