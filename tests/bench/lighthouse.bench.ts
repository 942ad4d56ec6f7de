/**
 * How quick a stranger's first page is in the eyes of Lighthouse, which counts from a cold start through a simulated
 * network: its score on a desktop against 0.95, and on one with half the processor against 0.90.
 */
import { judge } from '../e2e/support/lighthouse.ts'
import { RelayProcess } from '../e2e/support/relay.ts'
import type { Bench } from './harness.ts'

const relay = new RelayProcess()

async function performanceScore(slowdown: number): Promise<number> {
  const { categories } = await judge(relay.url, { device: 'desktop', slowdown, categories: ['performance'] })
  return categories['performance']?.score ?? 0
}

export const bench: Bench = {
  name: 'lighthouse',
  figures: [
    { name: 'lighthouse.desktop', of: 'desktop', against: 'wanted', goal: 1, better: 'higher' },
    { name: 'lighthouse.slowed', of: 'slowed', against: 'wantedSlowed', goal: 1, better: 'higher' }
  ],
  setUp: () => relay.start(),
  tearDown: () => relay.dispose(),
  round: async () => ({
    desktop: await performanceScore(1),
    wanted: 0.95,
    slowed: await performanceScore(2),
    wantedSlowed: 0.9
  })
}
