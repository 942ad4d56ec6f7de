/**
 * The pictures that are kept: WebP without loss, of 16 colours, which makes them small. A browser writes and compares
 * them, so nothing else has to read them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { compare, develop } from './in-page.ts'
import { looksTheSame } from './same-look.ts'

const kept = new URL('pictures/', import.meta.url).pathname
const reports = new URL('../../test-results/looks/', import.meta.url).pathname
/** What is wrong with this picture; null when it looks as it did. Where it differs is drawn in test-results/looks. */
export async function check(bench: Page, name: string, png: Buffer): Promise<string | null> {
  const file = `${kept}${name}.webp`
  if (!existsSync(file)) return 'has no picture yet'
  const then = dataUrl('webp', readFileSync(file))
  const now = await bench.evaluate(develop, dataUrl('png', png))
  const difference = await bench.evaluate(compare, [then, now] as const)
  if (looksTheSame(difference)) return null
  const { share, tile, picture } = difference
  mkdirSync(reports, { recursive: true })
  writeFileSync(`${reports}${name}.png`, bytesOf(picture))
  const most = `most at ${tile.x}, ${tile.y}`
  return `differs in ${(share * 100).toFixed(2)} % of it, ${most}: test-results/looks/${name}.png`
}

export async function keep(bench: Page, name: string, png: Buffer): Promise<void> {
  mkdirSync(kept, { recursive: true })
  writeFileSync(`${kept}${name}.webp`, bytesOf(await bench.evaluate(develop, dataUrl('png', png))))
}

function dataUrl(type: 'png' | 'webp', bytes: Buffer): string {
  return `data:image/${type};base64,${bytes.toString('base64')}`
}

function bytesOf(url: string): Buffer {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
