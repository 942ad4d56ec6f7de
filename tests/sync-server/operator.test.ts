import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseCommand } from '#relay/settings/config.ts'
import type { RelayConfig } from '#relay/settings/config.ts'
import { createOperatorBox } from '#relay/operator/box.ts'
import { keptOperatorCode } from '#relay/operator/code.ts'
import { mountsToSticks } from '#relay/operator/copies.ts'
import { openOperatorDoor } from '#relay/operator/door.ts'
import type { OperatorBox } from '#relay/operator/box.ts'
import type { OperatorDoor } from '#relay/operator/door.ts'
import { certificateFilesIn } from '#relay/log/data-folder.ts'
import { fingerprintOf, keptCertificate } from '#relay/web/certificate.ts'
import { lightOf } from '#relay/operator/light.ts'
import type { BoxFacts, Concern } from '#relay/operator/light.ts'
import { createOperatorSessions } from '#relay/operator/sessions.ts'
import { versionInFolder } from '#relay/operator/version.ts'
import { privacySheets } from '#relay/operator/privacy-sheet.ts'
import { operatorWords } from '#relay/operator/words.ts'
import { startRelay } from '#relay/relay.ts'
import type { Relay } from '#relay/relay.ts'
import { connectClient, makeRoomKey } from './client.ts'
import { shownCertificate } from './shown-certificate.ts'

const dayMs = 24 * 60 * 60 * 1000
const code = 'abcd-efgh-jkmn'
const nl = operatorWords.nl

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-operator-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the light of a box', () => {
  const nowMs = Date.UTC(2026, 2, 1)
  const well: BoxFacts = {
    nowMs,
    isReady: true,
    freeBytes: 20e9,
    hasApp: true,
    lacksMap: false,
    connections: 12,
    maxConnections: 5000,
    certificate: { keptBy: 'proxy', endsMs: nowMs + 60 * dayMs },
    hasOwnLog: true,
    lastCopy: { atMs: nowMs - dayMs, file: 'copy' }
  }
  const certificateFor = (days: number) => ({ keptBy: 'host', endsMs: nowMs + days * dayMs }) as const

  it('is green when there is nothing to do, also where something cannot be seen', () => {
    expect(lightOf(well)).toEqual({ light: 'green', concerns: [] })
    const unseen = { ...well, freeBytes: null, certificate: { keptBy: 'proxy', endsMs: null } } as const
    expect(lightOf(unseen).light).toBe('green')
  })

  const cases: readonly [Concern, 'red' | 'orange', Partial<BoxFacts>][] = [
    ['cannotStore', 'red', { isReady: false }],
    ['diskFull', 'red', { freeBytes: 200e6 }],
    ['noApp', 'red', { hasApp: false }],
    ['certificateOver', 'red', { certificate: certificateFor(-1) }],
    ['crowded', 'orange', { connections: 4600 }],
    ['diskLow', 'orange', { freeBytes: 900e6 }],
    ['certificateSoon', 'orange', { certificate: certificateFor(13) }],
    ['noMap', 'orange', { lacksMap: true }],
    ['noCopy', 'orange', { lastCopy: null }],
    ['oldCopy', 'orange', { lastCopy: { atMs: nowMs - 9 * dayMs, file: 'copy' } }]
  ]

  it.each(cases)('says %s and is %s', (concern, light, facts) => {
    expect(lightOf({ ...well, ...facts })).toEqual({ light, concerns: [concern] })
  })

  it('asks for no copy of a log that is elsewhere', () => {
    const longAgo = { atMs: nowMs - 9 * dayMs, file: 'copy' }
    for (const lastCopy of [null, longAgo])
      expect(lightOf({ ...well, hasOwnLog: false, lastCopy }).concerns).toEqual([])
  })

  it('has a case here for each reason, and says the gravest first', () => {
    expect(cases.map(([concern]) => concern).sort()).toEqual(Object.keys(nl.concerns).sort())
    expect(lightOf({ ...well, lastCopy: null, hasApp: false })).toEqual({
      light: 'red',
      concerns: ['noApp', 'noCopy']
    })
  })
})

describe('the code of a box', () => {
  it('is kept for its owner only, and the same the next time', async () => {
    const made = keptOperatorCode(folder)
    expect(made).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
    expect(keptOperatorCode(folder)).toBe(made)
    expect((await stat(join(folder, 'operator-code'))).mode & 0o777).toBe(0o600)
  })

  it('is taken however it was typed over, and holds for half a day', () => {
    let nowMs = 0
    const sessions = createOperatorSessions(code, () => nowMs)
    const came = sessions.enter(' ABCD efgh-jkmn', 'a')
    const token = typeof came === 'string' ? '' : came.token
    expect([sessions.isIn(token), sessions.isIn('x'), sessions.isIn(null)]).toEqual([true, false, false])
    nowMs = 12 * 60 * 60 * 1000
    expect(sessions.isIn(token)).toBe(false)
  })

  it('cannot be found by trying: ten times an hour from one address, sixty from all', () => {
    let nowMs = 0
    const sessions = createOperatorSessions(code, () => nowMs)
    const tries = (address: string, times: number) =>
      Array.from({ length: times }, () => sessions.enter('no', address))
    expect(tries('a', 11)).toEqual([...Array<string>(10).fill('wrong'), 'wait'])
    expect(sessions.enter(code, 'a')).toBe('wait')
    for (const address of 'bcdef') tries(address, 10)
    expect(sessions.enter(code, 'g')).toBe('wait')
    nowMs = 60 * 60 * 1000
    expect(sessions.enter(code, 'a')).toHaveProperty('token')
  })
})

describe('what is plugged in', () => {
  it('is what can be written to where systems put sticks, spaces in its name included', () => {
    const mounts = [
      '/dev/sda1 / ext4 rw,relatime 0 0',
      '/dev/sdb1 /media/buurt/KOPIE\\040STICK vfat rw,nosuid 0 0',
      '/dev/sdc1 /media/buurt/dvd iso9660 ro,nosuid 0 0',
      'tmpfs /mnt/memory tmpfs rw 0 0',
      '/dev/sdd1 /run/media/pi/usb exfat rw 0 0'
    ].join('\n')
    expect(mountsToSticks(mounts)).toEqual(['/media/buurt/KOPIE STICK', '/run/media/pi/usb'])
  })
})

describe('the version in a folder', () => {
  it('is that of its package and of its commit, packed or not', async () => {
    const commit = '0123456789abcdef0123456789abcdef01234567'
    await writeFile(join(folder, 'package.json'), '{"version":"1.2.3"}')
    expect(await versionInFolder(folder)).toEqual({ version: '1.2.3', commit: null })
    await mkdir(join(folder, '.git'))
    await writeFile(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n')
    await writeFile(join(folder, '.git', 'packed-refs'), `# pack-refs\n${commit} refs/heads/main\n`)
    expect((await versionInFolder(folder)).commit).toBe('0123456')
    await mkdir(join(folder, '.git', 'refs', 'heads'), { recursive: true })
    await writeFile(join(folder, '.git', 'refs', 'heads', 'main'), `f${commit.slice(1)}\n`)
    expect((await versionInFolder(folder)).commit).toBe('f123456')
  })
})

describe('the page for who hosts a box', () => {
  let relay: Relay
  let door: OperatorDoor
  let cookie = ''
  let restarts = 0

  beforeEach(async () => {
    await mkdir(join(folder, 'stick'))
    relay = await startRelay({ port: 0, dataDir: join(folder, 'data'), staticDir: null })
    await open(['--backup-dir', join(folder, 'stick')])
  })
  afterEach(async () => {
    await door.close()
    await relay.close()
  })

  async function open(flags: readonly string[]): Promise<void> {
    const places = ['--data', join(folder, 'data'), '--static', join(folder, 'app')]
    const parsed = parseCommand([...flags, ...places], {})
    const { config } = parsed as { config: RelayConfig }
    const restart = () => void restarts++
    const box = await createOperatorBox({ config, relay, restart, now: Date.now })
    const here = { port: 0, isForLan: false, tls: undefined }
    door = await openOperatorDoor({ ...here, code, box, now: Date.now })
    restarts = 0
    cookie = ''
  }

  interface Reply {
    readonly status: number
    readonly text: string
    readonly headers: Readonly<Record<string, string | string[] | undefined>>
  }

  function ask(
    path: string,
    form: string | null = null,
    headers: Record<string, string> = {}
  ): Promise<Reply> {
    const url = new URL(door.url.replace('localhost', '127.0.0.1'))
    const type = { 'content-type': 'application/x-www-form-urlencoded', origin: url.origin }
    const all = { 'accept-language': 'nl', cookie, ...(form === null ? {} : type), ...headers }
    return new Promise((resolve, reject) => {
      const asked = request(
        url,
        { path, method: form === null ? 'GET' : 'POST', headers: all, agent: false },
        (reply) => {
          let text = ''
          reply.setEncoding('utf8').on('data', (part: string) => (text += part))
          reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text, headers: reply.headers }))
        }
      )
      asked.on('error', reject)
      asked.end(form ?? undefined)
    })
  }

  async function enter(): Promise<void> {
    const { headers } = await ask('/enter', `code=${code}`)
    cookie = String(headers['set-cookie']).split(';')[0] ?? ''
  }

  it('asks for the code first, and tells nothing before', async () => {
    const { status, text } = await ask('/')
    expect(status).toBe(200)
    expect(text).toContain(nl.enter.title)
    expect(text).not.toContain(nl.update.title)
    const wrong = await ask('/enter', 'code=wrong')
    expect([wrong.status, wrong.headers['set-cookie']]).toEqual([403, undefined])
    expect((await ask('/copy', 'place=0')).headers['location']).toBe('/')
    expect(await readdir(join(folder, 'stick'))).toEqual([])
  })

  it('shows after it the light, why, and in the language of who reads', async () => {
    const { headers } = await ask('/enter', `code=${code}`)
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict; Path=\//)
    await enter()
    const { text } = await ask('/')
    expect(text).toContain(nl.lights.red)
    expect(text).toContain(nl.concerns.noApp)
    expect((await ask('/', null, { 'accept-language': 'en-GB,en' })).text).toContain(
      operatorWords.en.lights.red
    )
  })

  it('runs no script, loads nothing from elsewhere, and stands in no frame', async () => {
    await enter()
    const { headers, text } = await ask('/')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src|unsafe|https?:/)
    expect(text).not.toMatch(/<script|https?:\/\//)
    expect((await ask('/style.css')).headers['content-type']).toMatch(/^text\/css/)
  })

  it('makes a copy that is whole, remembers when, and lets the relay go on meanwhile', async () => {
    const client = await connectClient(relay.url)
    await client.enter(makeRoomKey())
    await client.pushed(1, Uint8Array.of(1))
    await enter()
    const [copied, seq] = await Promise.all([ask('/copy', 'place=0'), client.pushed(2, Uint8Array.of(2))])
    client.close()
    expect(copied.headers['location']).toBe('/?did=copied')
    expect(seq).toBe(2)
    expect(await readdir(join(folder, 'stick'))).toEqual([expect.stringMatching(/^stoep-[\d-]+\.sqlite$/)])
    const { text } = await ask('/?did=copied')
    expect(text).toContain(nl.copy.done)
    expect(text).not.toContain(nl.concerns.noCopy)
    expect((await ask('/copy', 'place=7')).headers['location']).toBe('/?did=notCopied')
  })

  it('offers no copy of a log on NATS, and makes none', async () => {
    await door.close()
    await open(['--backup-dir', join(folder, 'stick'), '--store', 'nats://one:4222'])
    await enter()
    const { text } = await ask('/')
    expect(text).not.toContain(nl.copy.title)
    expect(text).not.toContain(nl.concerns.noCopy)
    expect((await ask('/copy', 'place=0')).headers['location']).toBe('/?did=notCopied')
    expect(await readdir(join(folder, 'stick'))).toEqual([])
  })

  it('says which command updates, where it may not do so itself, and never starts again then', async () => {
    await enter()
    expect((await ask('/')).text).toContain('git pull --ff-only')
    await ask('/restart', '')
    await ask('/update', '')
    expect(restarts).toBe(0)
    expect(existsSync(join(folder, 'update'))).toBe(false)
  })

  it('asks what stands by for an update, shows what came of it, and starts again when told', async () => {
    await door.close()
    await open(['--starts-again', '--update-request', join(folder, 'update')])
    await enter()
    expect((await ask('/update', '')).headers['location']).toBe('/?did=asked')
    expect(await readFile(join(folder, 'update'), 'utf8')).toBe('')
    await writeFile(join(folder, 'update.said'), 'Gelukt: <0.2.0>\n')
    expect((await ask('/')).text).toContain('Gelukt: &lt;0.2.0&gt;')
    expect((await ask('/restart', '')).text).toContain(nl.update.restarting)
    await expect.poll(() => restarts).toBe(1)
  })

  it('shows a renewed certificate to who comes from then on', async () => {
    const read = (name: string) => keptCertificate(certificateFilesIn(folder), [name], Date.now())
    const first = await read('192.168.1.7')
    // A door that is only knocked at asks nothing of the box.
    const box = { look: () => Promise.reject(new Error('is not looked at')) } as unknown as OperatorBox
    const secure = await openOperatorDoor({ port: 0, isForLan: false, tls: first, code, box, now: Date.now })
    expect(await shownCertificate(secure.url)).toBe(fingerprintOf(first))
    const second = await read('192.168.1.8')
    secure.useCertificate(second)
    expect(await shownCertificate(secure.url)).toBe(fingerprintOf(second))
    await secure.close()
  })

  it('is for nobody who comes by a proxy, under a name from elsewhere, or with a form of another page', async () => {
    await enter()
    expect((await ask('/', null, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(403)
    expect((await ask('/', null, { host: 'evil.example' })).status).toBe(403)
    expect((await ask('/copy', 'place=0', { origin: 'http://localhost:4400' })).status).toBe(403)
    expect((await ask('/copy', 'place=0', { origin: 'null' })).status).toBe(403)
    expect(await readdir(join(folder, 'stick'))).toEqual([])
  })

  it.each(['//evil.example/copy', '/\\evil.example/copy', 'http://evil.example/copy'])(
    'takes no host from the path, so a form of another page stays one: %s',
    async (path) => {
      await enter()
      const { status } = await ask(path, 'place=0', { origin: 'http://evil.example' })
      expect(status).toBe(400)
      expect(await readdir(join(folder, 'stick'))).toEqual([])
    }
  )

  it('reads no form larger than one, and closes for who leaves', async () => {
    await enter()
    await expect(ask('/enter', `code=${'x'.repeat(5_000)}`)).rejects.toThrow()
    await ask('/leave', '')
    expect((await ask('/')).text).toContain(nl.enter.title)
  })

  it.each(['nl', 'en', 'uk', 'ar'] as const)('speaks %s whole, in its own direction', async (language) => {
    await enter()
    const { text } = await ask('/', null, { 'accept-language': language })
    expect(text).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
    expect(text).toContain(operatorWords[language].concerns.noApp)
    const sheet = (await ask('/privacy', null, { 'accept-language': language })).text
    for (const line of privacySheets[language].parts.flatMap(({ lines }) => lines))
      expect(sheet).toContain(`<li>${line}</li>`)
  })

  it('says what a box knows to whoever asks', async () => {
    const { text } = await ask('/privacy')
    expect(text).toContain('Wat dit kastje weet')
  })
})
