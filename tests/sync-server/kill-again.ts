/** The relay killed again and again at random moments while devices push; what it acknowledged must be there. */
import fc from 'fast-check'
import { setTimeout as delay } from 'node:timers/promises'
import { expect } from 'vitest'
import { logFileIn } from '#relay/log/data-folder.ts'
import { verifyLog } from '#relay/log/verify.ts'
import { connectClient, makeRoomKey } from './client.ts'
import { killed, pushOnAndOn, startProcess, updateOf } from './relay-process.ts'

const devices = [1, 2, 3]
/** From the first acknowledgement on. */
const longestLifeMs = 400

/** `kills` times on the log in `folder`, at moments that follow from `seed`. Resolves with how much was acknowledged. */
export async function killAgainAndAgain(folder: string, kills: number, seed: number): Promise<number> {
  const keys = [makeRoomKey(), makeRoomKey()]
  const keyOf = (device: number) => keys[device % keys.length] ?? makeRoomKey()
  const [lives = []] = fc.sample(fc.array(fc.nat(longestLifeMs), { minLength: kills, maxLength: kills }), {
    seed,
    numRuns: 1
  })
  const acked = new Map(devices.map((device) => [device, new Map<number, number>()]))
  const next = new Map(devices.map((device) => [device, 0]))
  for (const lifeMs of lives) {
    const relay = await startProcess(['--data', folder])
    const pushers = await Promise.all(
      devices.map((device) => pushOnAndOn(relay.url, keyOf(device), device, next.get(device) ?? 0))
    )
    await delay(lifeMs)
    await killed(relay)
    for (const [i, device] of devices.entries()) {
      next.set(device, (await pushers[i]?.ended) ?? 0)
      for (const [n, seq] of pushers[i]?.acked ?? []) acked.get(device)?.set(n, seq)
    }
    expect(verifyLog(logFileIn(folder)).faults).toEqual([])
  }
  await expectAll(folder, keyOf, acked)
  return [...acked.values()].reduce((sum, { size }) => sum + size, 0)
}

async function expectAll(
  folder: string,
  keyOf: (device: number) => ReturnType<typeof makeRoomKey>,
  acked: ReadonlyMap<number, ReadonlyMap<number, number>>
): Promise<void> {
  const relay = await startProcess(['--data', folder])
  for (const [device, seqs] of acked) {
    const client = await connectClient(relay.url)
    const { head } = await client.enter(keyOf(device))
    const stored = new Map((await client.pullAll(0)).map(({ seq, update }) => [seq, update]))
    client.close()
    expect(stored.size).toBe(head)
    for (const [n, seq] of seqs) expect(stored.get(seq)).toEqual(updateOf(device, n))
  }
  await killed(relay)
}
