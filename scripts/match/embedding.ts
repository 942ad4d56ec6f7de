/**
 * Learns a vector for each sign so that the two sides of a pair lie close and the sides of different pairs do not:
 * a softmax over the likeness of each side to all others of its batch (Henderson et al. 2017), in both directions, with
 * steps by Adam (Kingma & Ba 2015). Chance comes from a seed, so the same pairs give the same vectors.
 */
export type Signs = readonly (readonly [place: number, strength: number])[]
export type Sides = readonly [asked: Signs, offered: Signs]

export interface Training {
  /** How many signs there are. */
  readonly size: number
  readonly dimensions: number
  readonly epochs: number
  /** The pairs of one epoch, made with the given chance. */
  readonly pairsOf: (chance: () => number) => readonly Sides[]
}

const batchSize = 256
const warmth = 0.15
const stride = 0.015
/** The share of it by which steps have grown shorter at the end. */
const shortening = 0.9
/** The share of signs that are left out each time, so that none is relied on alone. */
const leftOut = 0.2
const firstLength = 0.1
const decay = { slope: 0.9, square: 0.999 }
const tiny = 1e-6

/** `size` rows of `dimensions`. O(epochs x pairs x (batch size + signs of a side) x dimensions). */
export function learnVectors({ size, dimensions, epochs, pairsOf }: Training): Float32Array {
  const chance = chanceFrom(1)
  const vectors = Float32Array.from({ length: size * dimensions }, () => firstLength * bell(chance))
  const step = adam(vectors)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const pairs = shuffled(pairsOf(chance), chance)
    const length = stride * (1 - (shortening * epoch) / epochs)
    for (let from = 0; from + batchSize / 2 <= pairs.length; from += batchSize) {
      const batch = pairs.slice(from, from + batchSize)
      const sides = [0, 1].map((side) => batch.map((pair) => thinned(pair[side as 0 | 1], chance)))
      step(slopesOf(sides[0] ?? [], sides[1] ?? [], vectors, dimensions), length)
    }
  }
  return vectors
}

/** mulberry32: a number from 0 up to 1, the next at each call. */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function bell(chance: () => number): number {
  let sum = 0
  for (let n = 0; n < 12; n++) sum += chance()
  return sum - 6
}

function shuffled<T>(list: readonly T[], chance: () => number): readonly T[] {
  const result = [...list]
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const [one, two] = [result[at], result[other]]
    if (one !== undefined && two !== undefined) [result[at], result[other]] = [two, one]
  }
  return result
}

function thinned(signs: Signs, chance: () => number): Signs {
  return signs.filter(() => chance() >= leftOut)
}

/** The points of a batch, each of length 1, and how long they were. */
interface Points {
  readonly values: Float64Array
  readonly lengths: Float64Array
}

function slopesOf(
  asked: readonly Signs[],
  offered: readonly Signs[],
  vectors: Float32Array,
  dimensions: number
): Float32Array {
  const one = pointsOf(asked, vectors, dimensions)
  const other = pointsOf(offered, vectors, dimensions)
  const misses = missesOf(one, other, asked.length, dimensions)
  const slopes = new Float32Array(vectors.length)
  pushDown(slopes, asked, one, pulled(misses, other, asked.length, dimensions, false), dimensions)
  pushDown(slopes, offered, other, pulled(misses, one, asked.length, dimensions, true), dimensions)
  return slopes
}

function pointsOf(sides: readonly Signs[], vectors: Float32Array, dimensions: number): Points {
  const values = new Float64Array(sides.length * dimensions)
  const lengths = new Float64Array(sides.length)
  sides.forEach((signs, row) => {
    const start = row * dimensions
    for (const [place, strength] of signs)
      for (let d = 0; d < dimensions; d++)
        values[start + d] = (values[start + d] ?? 0) + strength * (vectors[place * dimensions + d] ?? 0)
    let square = 0
    for (let d = 0; d < dimensions; d++) square += (values[start + d] ?? 0) ** 2
    const length = Math.sqrt(square) + 1e-3
    lengths[row] = length
    for (let d = 0; d < dimensions; d++) values[start + d] = (values[start + d] ?? 0) / length
  })
  return { values, lengths }
}

/** How much each side is taken for the answer of each other, above 0 where it is too much. */
function missesOf(one: Points, other: Points, count: number, dimensions: number): Float64Array {
  const raised = new Float64Array(count * count)
  const [rows, columns] = [new Float64Array(count), new Float64Array(count)]
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++) {
      let sum = 0
      for (let d = 0; d < dimensions; d++)
        sum += (one.values[i * dimensions + d] ?? 0) * (other.values[j * dimensions + d] ?? 0)
      const value = Math.exp(sum / warmth)
      raised[i * count + j] = value
      rows[i] = (rows[i] ?? 0) + value
      columns[j] = (columns[j] ?? 0) + value
    }
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++) {
      const value = raised[i * count + j] ?? 0
      const taken = value / (rows[i] ?? 1) + value / (columns[j] ?? 1) - (i === j ? 2 : 0)
      raised[i * count + j] = taken / (2 * warmth * count)
    }
  return raised
}

function pulled(
  misses: Float64Array,
  towards: Points,
  count: number,
  dimensions: number,
  isTurned: boolean
): Float64Array {
  const pull = new Float64Array(count * dimensions)
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++) {
      const miss = misses[isTurned ? j * count + i : i * count + j] ?? 0
      for (let d = 0; d < dimensions; d++)
        pull[i * dimensions + d] =
          (pull[i * dimensions + d] ?? 0) + miss * (towards.values[j * dimensions + d] ?? 0)
    }
  return pull
}

/** From the point of a side back to the vectors of its signs; along its length nothing changes. */
function pushDown(
  slopes: Float32Array,
  sides: readonly Signs[],
  { values, lengths }: Points,
  pull: Float64Array,
  dimensions: number
): void {
  sides.forEach((signs, row) => {
    const start = row * dimensions
    let along = 0
    for (let d = 0; d < dimensions; d++) along += (pull[start + d] ?? 0) * (values[start + d] ?? 0)
    for (const [place, strength] of signs)
      for (let d = 0; d < dimensions; d++) {
        const across = (pull[start + d] ?? 0) - (values[start + d] ?? 0) * along
        const at = place * dimensions + d
        slopes[at] = (slopes[at] ?? 0) + (strength * across) / (lengths[row] ?? 1)
      }
  })
}

function adam(vectors: Float32Array): (slopes: Float32Array, length: number) => void {
  const slope = new Float32Array(vectors.length)
  const square = new Float32Array(vectors.length)
  let steps = 0
  return (slopes, length) => {
    steps++
    const [known, wide] = [1 - decay.slope ** steps, 1 - decay.square ** steps]
    for (let at = 0; at < vectors.length; at++) {
      const now = slopes[at] ?? 0
      const mean = (slope[at] ?? 0) * decay.slope + now * (1 - decay.slope)
      const spread = (square[at] ?? 0) * decay.square + now * now * (1 - decay.square)
      slope[at] = mean
      square[at] = spread
      vectors[at] = (vectors[at] ?? 0) - (length * mean) / known / (Math.sqrt(spread / wide) + tiny)
    }
  }
}
