import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { test as plain } from '@playwright/test'
import { expectSameRecords } from '../e2e/support/disk.ts'
import { cardOf, found, invite, join, post } from '../e2e/support/doorstep.ts'
import { boxOn, boxPort } from './box.ts'
import { expect, test } from './laboratory.ts'
import { openLossyLink } from './lossy-link.ts'
import { scan } from './scanning.ts'

plain('a link that loses three packets in ten brings the other seven, late', async () => {
  const box = createSocket('udp4').bind(0, '127.0.0.1')
  await once(box, 'listening')
  const arrived: number[] = []
  box.on('message', () => arrived.push(performance.now()))
  let turn = 0
  const to = { address: '127.0.0.1', port: box.address().port }
  const link = await openLossyLink({ port: 0, to, loss: 0.3, delayMs: 150, chance: () => (turn++ % 10) / 10 })
  const phone = createSocket('udp4')
  const sent = performance.now()
  for (let n = 0; n < 10; n++) phone.send(Uint8Array.of(n), link.port, '127.0.0.1')
  await expect.poll(() => link.counts()).toEqual({ passed: 7, lost: 3 })
  await expect.poll(() => arrived.length).toBe(7)
  expect(Math.min(...arrived) - sent).toBeGreaterThanOrEqual(149)
  phone.close()
  link.close()
  box.close()
})

test('over a link that loses three packets in ten and takes 300 ms there and back, two phones become equal', async ({
  lan,
  machine
}) => {
  test.setTimeout(600_000)
  const far = lan.host({ hasDefaultRoute: false })
  const between = lan.host({ hasDefaultRoute: false })
  const box = await boxOn(far, between.address)
  const passing = [boxPort, far.address, boxPort, 0.3, 150].map(String)
  await between.serve('tests/lab/lossy-link.ts', passing, /(The link is open)/)
  const [first, second] = [await machine(), await machine({ hasDefaultRoute: false })]
  const [hers, his] = [await first.phone(), await second.phone()]
  const link = box.linkOnTheWall(first.url)
  await found(hers, first.url, 'Anneke')
  const welcome = await invite(hers)
  await scan(hers, link)
  await join(his, welcome, 'Youssef')
  await scan(his, link)
  await post(hers, 'Ik zoek een ladder voor de dakgoot.')
  await post(his, 'Ik kan helpen met fietsen plakken')
  const patient = { timeout: 180_000 }
  await expect(cardOf(his, 'Ik zoek een ladder')).toBeVisible(patient)
  await expect(cardOf(hers, 'fietsen plakken')).toBeVisible(patient)
  await expectSameRecords(hers, his)
})
