import { expect, test, vi } from 'vitest'
import { onFileOpened, type LaunchQueue } from '#lib/app/pwa/opened-file.ts'

type Consumer = Parameters<LaunchQueue['setConsumer']>[0]

function heard() {
  const files: string[] = []
  let consume: Consumer = () => {}
  onFileOpened(({ name }) => void files.push(name), {
    launchQueue: { setConsumer: (one) => (consume = one) }
  })
  return { files, launch: (launch: Parameters<Consumer>[0]) => consume(launch) }
}
const handle = (name: string) => ({ getFile: async () => new File(['soort;tekst'], name) })

test('each launch hands over its file, and of several the first', async () => {
  const { files, launch } = heard()
  launch({ files: [handle('a.csv')] })
  launch({ files: [handle('b.csv'), handle('c.csv')] })
  await expect.poll(() => files).toEqual(['a.csv', 'b.csv'])
})

test('a launch without a file, and one whose file is gone, hand over nothing', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { files, launch } = heard()
  launch({})
  launch({ files: [] })
  launch({ files: [{ getFile: () => Promise.reject(new Error('gone')) }] })
  await expect.poll(() => quiet.mock.calls.length).toBe(1)
  expect(files).toEqual([])
  quiet.mockRestore()
})

test('a browser without a queue of launches is as good', () => {
  expect(() => onFileOpened(() => {}, {})).not.toThrow()
})
