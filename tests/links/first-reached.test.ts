import { expect, test } from 'vitest'
import { firstReached } from '#lib/links/first-reached.ts'
import { aWay, welcome } from './a-way.ts'
import { heardRelay } from './heard-relay.ts'

function aStreet() {
  const [relay, node] = [aWay(), aWay()]
  const { heard, events } = heardRelay()
  const link = firstReached([relay.link, node.link])
  link.start(events)
  return { relay: relay.way, node: node.way, heard, link }
}

test('the later way is not tried while the first is reached, or may yet be', () => {
  const { relay, node } = aStreet()
  expect(node.starts).toBe(0)
  relay.events?.welcomed(welcome('relay'))
  expect(node.starts).toBe(0)
})

test('when the first is away the later one takes over, and what it hears and is told goes there', () => {
  const { relay, node, heard, link } = aStreet()
  relay.events?.away()
  expect(node.starts).toBe(1)
  node.events?.welcomed(welcome('node'))
  node.events?.update(1, Uint8Array.of(7))
  link.push(1, Uint8Array.of(1))
  expect(heard.welcomes.map(({ logId }) => logId)).toEqual(['node'])
  expect(heard.updates).toEqual([{ seq: 1, bytes: [7] }])
  expect([relay.pushed, node.pushed]).toEqual([[], [1]])
})

test('the first goes on trying; when it is back the later one is given up, with an away between the two', () => {
  const { relay, node, heard } = aStreet()
  relay.events?.away()
  node.events?.welcomed(welcome('node'))
  const awaysThen = heard.aways
  relay.events?.away()
  expect(heard.aways, 'it was away already').toBe(awaysThen)
  relay.events?.welcomed(welcome('relay'))
  expect(node.stops).toBe(1)
  expect(heard.aways).toBe(awaysThen + 1)
  expect(heard.welcomes.map(({ logId }) => logId)).toEqual(['node', 'relay'])
})

test('what the relay that does not count says is not heard', () => {
  const { relay, node, heard } = aStreet()
  relay.events?.away()
  node.events?.welcomed(welcome('node'))
  relay.events?.update(9, Uint8Array.of(9))
  relay.events?.refused('flood', 1000)
  relay.events?.acked(1, 9)
  expect([heard.updates, heard.acks, heard.refusals]).toEqual([[], [], []])
})

test('when it stops both stop, and it can be started again', () => {
  const { relay, node, link } = aStreet()
  relay.events?.away()
  link.stop()
  expect([relay.stops, node.stops]).toEqual([1, 1])
  const { events } = heardRelay()
  link.start(events)
  expect([relay.starts, node.starts]).toEqual([2, 1])
})
