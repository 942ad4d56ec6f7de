import { X509Certificate } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { addressToKey, requestToAddress } from '#relay/guard/address.ts'
import { fingerprintOf, keptCertificate } from '#relay/web/certificate.ts'
import { parseCommand, UsageFault } from '#relay/settings/config.ts'
import { certificateFilesIn } from '#relay/log/data-folder.ts'
import { createHourlyQuota } from '#relay/guard/hourly-quota.ts'
import { parseNatsAddress } from '#relay/log/nats-address.ts'
import { usualPushServices } from '#relay/waking/push-services.ts'
import { startRelay } from '#relay/relay.ts'
import { connectClient, makeRoomKey } from './client.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

describe('the flags of the relay', () => {
  it('forget unused rooms only after a month or more, and verify without a file', () => {
    expect(parseCommand(['--keep-days', '30'], {})).toMatchObject({ config: { keepDays: 30 } })
    expect(parseCommand([], { STOEP_KEEP_DAYS: '400' })).toMatchObject({ config: { keepDays: 400 } })
    for (const wrong of ['29', '0', '-1', 'x', '30.5'])
      expect(() => parseCommand([`--keep-days=${wrong}`], {})).toThrow(UsageFault)
    expect(parseCommand(['verify', '--data', 'd'], {})).toEqual({ command: 'verify', dataDir: 'd' })
  })

  it('take the address of a shared log, and refuse what is none', () => {
    const store = 'nats://me:secret@one:4222,two:4222/streets?replicas=3'
    expect(parseCommand([], { STOEP_STORE: store })).toMatchObject({ config: { store } })
    expect(parseNatsAddress(store)).toEqual({
      servers: ['one:4222', 'two:4222'],
      user: 'me',
      pass: 'secret',
      stream: 'streets',
      replicas: 3,
      mayPurge: false
    })
    expect(parseNatsAddress('nats://one?replicas=1')).toMatchObject({ replicas: 1, mayPurge: true })
    expect(parseNatsAddress('nats://one?replicas=3&purge=yes')).toMatchObject({ replicas: 3, mayPurge: true })
    expect(parseNatsAddress('nats://one')).toMatchObject({ servers: ['one'], user: null, stream: 'stoep' })
    for (const wrong of ['one:4222', 'nats://', 'nats://one/a.b', 'nats://one?replicas=2', 'redis://one'])
      expect(() => parseCommand(['--store', wrong], {})).toThrow(UsageFault)
  })

  it('serve on this machine only, over http, unless told otherwise', () => {
    expect(parseCommand([], {})).toEqual({
      command: 'serve',
      config: {
        port: 4400,
        host: '127.0.0.1',
        dataDir: '.data',
        store: null,
        keepDays: null,
        staticDir: 'build',
        mapFile: null,
        tls: { kind: 'none' },
        names: [],
        origins: [],
        isBehindProxy: false,
        roomCodesFile: null,
        directory: { listFile: null },
        node: null,
        push: null,
        keepsCalendars: true,
        logForm: 'text',
        metricsKey: null,
        operator: {
          port: 4402,
          isForLan: false,
          backupDir: null,
          startsAgain: false,
          updateRequestFile: null
        }
      }
    })
  })

  it('open it to the network with https', () => {
    expect(parseCommand(['--https'], {})).toMatchObject({
      config: { host: '0.0.0.0', tls: { kind: 'selfMade' } }
    })
    expect(parseCommand(['--cert', 'c', '--key', 'k'], {})).toMatchObject({
      config: { tls: { kind: 'given', certFile: 'c', keyFile: 'k' } }
    })
  })

  it('win over the environment', () => {
    const environment = {
      STOEP_PORT: '1',
      STOEP_DATA: 'env',
      STOEP_NAME: 'a, b',
      STOEP_HTTPS: '1',
      STOEP_MAP: 'm'
    }
    expect(parseCommand(['--port', '2', '--map', 'streets'], environment)).toMatchObject({
      config: { port: 2, dataDir: 'env', mapFile: 'streets', names: ['a', 'b'], tls: { kind: 'selfMade' } }
    })
  })

  it('wake phones once they say whom push services may write to, at the usual ones unless others are named', () => {
    expect(parseCommand(['--push', 'mailto:me@example.org'], {})).toMatchObject({
      config: { push: { contact: 'mailto:me@example.org', services: usualPushServices } }
    })
    const environment = { STOEP_PUSH: 'https://example.org', STOEP_PUSH_SERVICE: 'a.example, *.b.example' }
    expect(parseCommand([], environment)).toMatchObject({
      config: { push: { contact: 'https://example.org', services: ['a.example', '*.b.example'] } }
    })
    expect(() => parseCommand(['--push', 'me@example.org'], {})).toThrow(UsageFault)
    expect(() => parseCommand(['--push', 'http://example.org'], {})).toThrow(UsageFault)
  })

  it('leave copying, checking and forgetting to NATS where the log is there', () => {
    const STOEP_STORE = 'nats://one:4222'
    for (const words of [['backup', 'f'], ['restore', 'f'], ['verify']])
      expect(() => parseCommand(words, { STOEP_STORE })).toThrow(/nats account backup/)
    expect(() => parseCommand(['--keep-days', '30'], { STOEP_STORE })).toThrow(/not on NATS/)
    expect(parseCommand(['code'], { STOEP_STORE })).toMatchObject({ command: 'code' })
  })

  it('name the file of a backup or a restore', () => {
    expect(parseCommand(['restore', 'f', '--data', 'd'], {})).toEqual({
      command: 'restore',
      dataDir: 'd',
      file: 'f'
    })
    expect(parseCommand(['backup', 'f'], {})).toEqual({ command: 'backup', dataDir: '.data', file: 'f' })
  })

  it.each([
    ['--port', 'x'],
    ['--port', '70000'],
    ['--cert', 'c'],
    ['dance'],
    ['backup'],
    ['--unknown'],
    ['serve', 'x']
  ])('are answered with a sentence when they make no sense: %s %s', (...args) => {
    expect(() => parseCommand(args, {})).toThrow(UsageFault)
  })
})

describe('a self-made certificate', () => {
  const now = Date.UTC(2026, 5, 1)
  const dayMs = 24 * 60 * 60 * 1000

  async function inFolder(
    act: (files: ReturnType<typeof certificateFilesIn>) => Promise<void>
  ): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'stoep-cert-'))
    try {
      await act(certificateFilesIn(folder))
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  it('is for this machine and its addresses, kept for its owner only, and the same the next time', () =>
    inFolder(async (files) => {
      const made = await keptCertificate(files, ['192.168.1.7'], now)
      const certificate = new X509Certificate(made.cert)
      expect(certificate.checkHost('localhost')).toBeDefined()
      expect(certificate.checkIP('127.0.0.1') && certificate.checkIP('192.168.1.7')).toBeDefined()
      expect((await stat(files.keyFile)).mode & 0o777).toBe(0o600)
      expect(await keptCertificate(files, ['192.168.1.7'], now + 300 * dayMs)).toEqual(made)
    }))

  it('is made anew for a new address and before it ends', () =>
    inFolder(async (files) => {
      const first = await keptCertificate(files, ['192.168.1.7'], now)
      const second = await keptCertificate(files, ['192.168.1.8'], now)
      const third = await keptCertificate(files, ['192.168.1.8'], now + 340 * dayMs)
      expect(new Set([first, second, third].map(fingerprintOf)).size).toBe(3)
    }))

  it('serves the relay over https', () =>
    inFolder(async (files) => {
      const tls = await keptCertificate(files, [], Date.now())
      const relay = await startRelay({ port: 0, dataDir: null, staticDir: null, tls })
      const client = await connectClient(relay.url)
      expect(relay.url).toMatch(/^https:/)
      expect((await client.enter(makeRoomKey())).head).toBe(0)
      client.close()
      await relay.close()
    }))
})

describe('whom a connection counts for', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:12:aaaa::1', '2001:db8:0:12'],
    ['2001:0DB8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0']
  ])('%s is %s', (address, key) => {
    expect(addressToKey(address)).toBe(key)
  })
})

describe('behind a proxy', () => {
  const request = (forwarded: string | undefined) =>
    ({
      headers: { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: '127.0.0.1' }
    }) as unknown as IncomingMessage

  it('a connection counts for the address the proxy wrote, not for one the client made up', () => {
    expect(requestToAddress(request('203.0.113.9, 192.0.2.1'), true)).toBe('192.0.2.1')
    expect(requestToAddress(request(undefined), true)).toBe('127.0.0.1')
  })

  it('is where nothing else believes the header', () => {
    expect(requestToAddress(request('192.0.2.1'), false)).toBe('127.0.0.1')
  })
})

describe('an hourly quota', () => {
  it('counts an hour back, for each address by itself', () => {
    const quota = createHourlyQuota(2)
    quota.count('a', 0)
    quota.count('a', 1000)
    expect(quota.allows('a', 2000)).toBe(false)
    expect(quota.allows('b', 2000)).toBe(true)
    expect(quota.allows('a', 3_600_000)).toBe(true)
    quota.forget(3_600_500)
    expect(quota.allows('a', 3_600_500)).toBe(true)
    quota.count('a', 3_600_500)
    expect(quota.allows('a', 3_600_600)).toBe(false)
  })
})
