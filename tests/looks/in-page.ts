/** What a browser does with pictures. Each function is sent to a page as its text, so it stands by itself. */

/**
 * A picture as a data address in, the same in its 16 colours that count out, as WebP without loss. A colour counts by how
 * much of it there is and how far it is from those that count already.
 */
export async function develop(url: string): Promise<string> {
  const picture = new Image()
  picture.src = url
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.naturalWidth
  canvas.height = picture.naturalHeight
  const drawing = canvas.getContext('2d', { willReadFrequently: true })!
  drawing.drawImage(picture, 0, 0)
  const pixels = drawing.getImageData(0, 0, canvas.width, canvas.height)
  const dots = new Uint32Array(pixels.data.buffer)
  const amounts = new Map<number, number>()
  for (const dot of dots) amounts.set(dot, (amounts.get(dot) ?? 0) + 1)
  const distance = (a: number, b: number) =>
    [0, 8, 16].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0)
  const colours = [...amounts].map(([colour, amount]) => ({
    colour,
    amount,
    furthest: Infinity,
    nearest: colour
  }))
  for (let chosen = 0; chosen < 16; chosen++) {
    const weight = ({ amount, furthest }: (typeof colours)[number]) =>
      Math.sqrt(amount) * Math.min(furthest, 1e6)
    const next = colours.reduce((most, one) => (weight(one) > weight(most) ? one : most))
    for (const one of colours) {
      const far = distance(one.colour, next.colour)
      if (far < one.furthest) Object.assign(one, { furthest: far, nearest: next.colour })
    }
  }
  const drawn = new Map(colours.map(({ colour, nearest }) => [colour, nearest]))
  dots.forEach((dot, at) => (dots[at] = drawn.get(dot) ?? dot))
  drawing.putImageData(pixels, 0, 0)
  return canvas.toDataURL('image/webp', 1)
}

export interface Difference {
  readonly share: number
  /** Where most differs, from the top left of the full size. */
  readonly tile: { readonly share: number; readonly x: number; readonly y: number }
  readonly picture: string
}

/**
 * How large a share of two pictures differs, at half their size, and of the tile in which most does; what only one of
 * them has differs. `picture` shows both and between them in red where.
 */
export async function compare(urls: readonly [string, string]): Promise<Difference> {
  const noticed = 28
  /** 64 at full size. */
  const tileSide = 32
  const [then, now] = await Promise.all(
    urls.map(async (url) => {
      const picture = new Image()
      picture.src = url
      await picture.decode()
      return picture
    })
  )
  if (!then || !now) throw new Error('two pictures')
  const width = Math.ceil(Math.max(then.naturalWidth, now.naturalWidth) / 2)
  const height = Math.ceil(Math.max(then.naturalHeight, now.naturalHeight) / 2)
  const pixelsOf = (picture: HTMLImageElement) => {
    const drawing = new OffscreenCanvas(width, height).getContext('2d')!
    drawing.imageSmoothingQuality = 'high'
    drawing.drawImage(picture, 0, 0, picture.naturalWidth / 2, picture.naturalHeight / 2)
    return drawing.getImageData(0, 0, width, height)
  }
  const [before, after] = [pixelsOf(then), pixelsOf(now)]
  const difference = new ImageData(width, height)
  const tilesAcross = Math.ceil(width / tileSide)
  const tiles = new Map<number, number>()
  const tileOf = (dot: number) =>
    Math.floor(dot / width / tileSide) * tilesAcross + Math.floor((dot % width) / tileSide)
  let count = 0
  for (let at = 0; at < before.data.length; at += 4) {
    const furthest = Math.max(
      ...[0, 1, 2, 3].map((part) => Math.abs(before.data[at + part]! - after.data[at + part]!))
    )
    const differs = furthest > noticed
    if (differs) {
      const tile = tileOf(at / 4)
      tiles.set(tile, (tiles.get(tile) ?? 0) + 1)
      count++
    }
    difference.data.set(differs ? [200, 0, 0, 255] : [235, 235, 235, 255], at)
  }
  if (count === 0) return { share: 0, tile: { share: 0, x: 0, y: 0 }, picture: '' }
  const canvas = document.createElement('canvas')
  canvas.width = width * 3
  canvas.height = height
  const drawing = canvas.getContext('2d')!
  for (const [at, one] of [before, difference, after].entries()) drawing.putImageData(one, at * width, 0)
  const [worst, most] = [...tiles].reduce((one, other) => (other[1] > one[1] ? other : one))
  const place = { x: (worst % tilesAcross) * tileSide * 2, y: Math.floor(worst / tilesAcross) * tileSide * 2 }
  return {
    share: count / (width * height),
    tile: { share: most / tileSide ** 2, ...place },
    picture: canvas.toDataURL('image/png')
  }
}
