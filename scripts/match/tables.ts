/** Writes fitted numbers as tables of `sign:hundredths` that src/lib/match reads. */
import { writeFileSync } from 'node:fs'

const room = new URL('../../src/lib/match/', import.meta.url)

export function writeTable(name: string, text: string): void {
  writeFileSync(new URL(name, room), `${text}\n`)
}

/** The heaviest first, in lines of at most 108 characters; what is under `least` hundredths is left out. */
export function tableOf(points: ReadonlyMap<string, number>, least: number): string {
  const hundredths = [...points].map(([sign, value]) => [sign, Math.round(value * 100)] as const)
  const kept = hundredths.filter(([, value]) => Math.abs(value) >= least)
  kept.sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
  return linesOf(kept.map(([sign, value]) => `${sign}:${value}`))
}

export function linesOf(entries: readonly string[]): string {
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < 108) lines[lines.length - 1] = `${last} ${entry}`
    else lines.push(entry)
  }
  return lines.join('\n')
}
