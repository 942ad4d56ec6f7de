import fc from 'fast-check'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { connectClient, makeRoomKey } from './client.ts'
import { hasNats, startNatsCluster } from './nats-cluster.ts'
import { killed, pushOnAndOn, startProcess, updateOf } from './relay-process.ts'

const rounds = 20

it.skipIf(!hasNats())(
  'several relays lose nothing acknowledged while nodes and relays are killed in turn',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stoep-several-'))
    const cluster = await startNatsCluster()
    const seed = Date.now() & 0xffff
    console.log(`killed in the order of seed ${seed}`)
    const [victims = []] = fc.sample(fc.array(fc.nat(2), { minLength: rounds, maxLength: rounds }), {
      seed,
      numRuns: 1
    })
    const startOne = (name: string) =>
      startProcess(['--store', cluster.store('long'), '--data', join(folder, name)])
    const key = makeRoomKey()
    const acked: { readonly device: number; readonly acked: ReadonlyMap<number, number> }[] = []
    let next = [0, 0]
    let relays = [await startOne('first'), await startOne('second')]
    for (const [round, victim] of victims.entries()) {
      const pushers = await Promise.all(
        relays.map(({ url }, device) => pushOnAndOn(url, key, device, next[device] ?? 0))
      )
      pushers.forEach((pusher, device) => acked.push({ device, acked: pusher.acked }))
      const size = () => pushers.reduce((sum, pusher) => sum + pusher.acked.size, 0)
      await vi.waitUntil(() => size() > 40, { timeout: 60_000 })
      await cluster.kill(victim)
      const before = size()
      await vi.waitUntil(() => size() > before + 40, { timeout: 60_000 })
      const dying = round % 2
      await Promise.all(relays.filter((_, i) => i === dying).map(killed))
      pushers.forEach(({ stop }) => stop())
      next = await Promise.all(pushers.map(({ ended }) => ended))
      pushers.forEach(({ client }) => client.close())
      cluster.start(victim)
      const another = await startOne(dying === 0 ? 'first' : 'second')
      relays = relays.map((relay, i) => (i === dying ? another : relay))
    }
    const reader = await connectClient(relays[0]?.url ?? '')
    await reader.enter(key)
    const stored = new Map((await reader.pullAll(0)).map(({ seq, update }) => [seq, update]))
    reader.close()
    expect(Math.max(...stored.keys())).toBe(stored.size)
    for (const { device, acked: seqs } of acked)
      for (const [n, seq] of seqs) expect(stored.get(seq)).toEqual(updateOf(device, n))
    console.log(
      `${acked.reduce((sum, { acked: { size } }) => sum + size, 0)} acknowledged, ${stored.size} stored`
    )
    await Promise.all(relays.map(killed))
    await cluster.stop()
    await rm(folder, { recursive: true })
  }
)
