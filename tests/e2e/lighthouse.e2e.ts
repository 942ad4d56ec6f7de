import { judge } from './support/lighthouse.ts'
import { expect, test } from './support/street.ts'

const categories = ['accessibility', 'best-practices', 'seo']

for (const device of ['phone', 'desktop'] as const) {
  test(`what a stranger sees first on a ${device} is whole in the eyes of Lighthouse, and does not jump`, async ({
    relay
  }) => {
    const { categories: judged, audits } = await judge(relay.url, {
      device,
      categories: [...categories, 'performance']
    })
    const scores = Object.fromEntries(categories.map((id) => [id, judged[id]?.score]))
    expect(scores).toEqual({ accessibility: 1, 'best-practices': 1, seo: 1 })
    expect(audits['cumulative-layout-shift']?.numericValue).toBe(0)
  })
}
