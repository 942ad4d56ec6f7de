import type { Difference } from './in-page.ts'

/**
 * Of the pixels at half the size, which letters drawn a little differently stay under: of all of them, and of any 64 by 64
 * at full size, where one word that is another one does not.
 */
const mayDiffer = { all: 0.001, tile: 0.03 } as const

export function looksTheSame({ share, tile }: Pick<Difference, 'share' | 'tile'>): boolean {
  return share <= mayDiffer.all && tile.share <= mayDiffer.tile
}
