import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { killAgainAndAgain } from './kill-again.ts'

it('a relay killed two hundred times has everything it acknowledged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stoep-killed-'))
  const seed = Date.now() & 0xffff
  console.log(`killed at moments of seed ${seed}`)
  const count = await killAgainAndAgain(folder, 200, seed)
  console.log(`${count} updates were acknowledged`)
  expect(count).toBeGreaterThan(10_000)
  await rm(folder, { recursive: true })
})
