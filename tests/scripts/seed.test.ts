import { openHeadlessReader } from '#lib/app/headless.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { parseInvite } from '#lib/wire/invite.ts'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startRelay } from '#relay/relay.ts'

// Real sockets and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const program = join(import.meta.dirname, '../../scripts/seed/main.ts')
const messages = [
  { type: 'request', text: 'We need clean water', categories: ['water'] },
  { type: 'other', text: 'Good morning' },
  { type: 'offer', text: 'I have blankets', categories: ['clothing'] }
]

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-seed-'))
  await writeFile(join(folder, 'messages.json'), JSON.stringify(messages))
})
afterEach(() => rm(folder, { recursive: true }))

async function seed(...args: string[]): Promise<{ code: unknown; said: string }> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  return { code, said }
}

describe('filling a neighbourhood with real messages', () => {
  it('posts as many as asked for at the relay, where any device admits all of them', async () => {
    const relay = await startRelay({ port: 0, dataDir: null, staticDir: null })
    const file = join(folder, 'messages.json')
    const { code, said } = await seed('--file', file, '--count', '150', '--relay', relay.url)
    expect({ code, said }).toMatchObject({ code: 0 })
    const invite = parseInvite(/join#(\S+)/.exec(said)?.[1] ?? '')
    const reader = await openHeadlessReader({
      neighbourhood: invite?.neighbourhood as RecordId,
      lobby: invite?.lobby ?? new Uint8Array(32),
      doorSeed: invite?.seed ?? new Uint8Array(32),
      relay: invite?.relays[0] ?? '',
      now: Date.now
    })
    await reader.connect()
    await reader.until(() => reader.connection().relay === 'level')
    await reader.rooms()?.idle()
    const { listings, members } = reader.journal.publicViews()
    expect(reader.rooms()?.admission.held).toBe(0)
    expect(reader.rooms()?.admission.refusals.size).toBe(0)
    expect(members).toHaveLength(40)
    const texts = listings.map(([, { text }]) => text)
    expect(texts.filter((text) => text === 'We need clean water')).toHaveLength(75)
    expect(texts.filter((text) => text === 'I have blankets')).toHaveLength(75)
    await reader.disconnect()
    await relay.close()
  })

  it('says what to do when no relay answers, no file is named or the count makes no sense', async () => {
    const file = join(folder, 'messages.json')
    const nobody = await seed('--file', file, '--relay', 'http://127.0.0.1:1')
    expect(nobody).toMatchObject({ code: 1, said: expect.stringContaining('npm start') })
    expect(await seed('--count', '3')).toMatchObject({ code: 1, said: expect.stringContaining('--file') })
    for (const count of ['0', '1.5', '10001', 'veel'])
      expect(await seed('--file', file, '--count', count)).toMatchObject({ code: 1 })
    const missing = await seed('--file', join(folder, 'nothing.json'), '--count', '3')
    expect(missing).toMatchObject({ code: 1, said: expect.stringContaining('cannot be used') })
  })
})
