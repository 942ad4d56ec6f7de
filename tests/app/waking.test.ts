import { expect, test } from 'vitest'
import { onWaking } from '#lib/app/waking.ts'

test('wakes when somebody looks at the window and when there is a network, until it is stopped', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' as DocumentVisibilityState })
  const window = new EventTarget()
  let wakings = 0
  const stop = onWaking(() => (wakings += 1), page, window)
  page.dispatchEvent(new Event('visibilitychange'))
  expect(wakings).toBe(0)
  page.visibilityState = 'visible'
  page.dispatchEvent(new Event('visibilitychange'))
  expect(wakings).toBe(1)
  window.dispatchEvent(new Event('online'))
  expect(wakings).toBe(2)
  stop()
  page.dispatchEvent(new Event('visibilitychange'))
  window.dispatchEvent(new Event('online'))
  expect(wakings).toBe(2)
})
