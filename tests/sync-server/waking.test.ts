import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesToText } from '#lib/wire/bytes.ts'
import { decodeFrame, encodeFrame, type ClientFrame } from '#lib/wire/frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { codeToRefusalName } from '#lib/wire/relay-codes.ts'
import { createPushQueue } from '#relay/waking/push-queue.ts'
import type { PushOutcome } from '#relay/waking/push-sender.ts'
import { isPushService, usualPushServices } from '#relay/waking/push-services.ts'
import { openSubscriptions } from '#relay/waking/subscriptions.ts'
import { createWaking, type WakingBounds } from '#relay/waking/waking.ts'
import { makeRoomKey, type RoomKey, type TestClient } from './client.ts'
import { startPushService, vapidClaims, type PushService } from './push-service.ts'
import { connect, start } from './running-relays.ts'

const tag = (n: number) => new Uint8Array(16).fill(n)
const room = (n: number) => new Uint8Array(32).fill(n)
const contact = 'mailto:host@example.org'
const keys = { publicKey: 'public', privateKey: 'private' }
const listed = 'https://push.example/'

/** Waking with a clock to wind and nobody to send to. */
function wakingWith(own: Partial<WakingBounds> = {}) {
  const bounds = { ...limits.waking, ...own }
  const subscriptions = openSubscriptions(':memory:', bounds, () => keys)
  const sent: string[] = []
  let outcome: PushOutcome = 'sent'
  let nowMs = Date.UTC(2026, 5, 1)
  const waking = createWaking({
    ...{ subscriptions, bounds, services: ['push.example'], say: () => {} },
    now: () => nowMs,
    send: async ({ endpoint }) => {
      sent.push(endpoint.slice(listed.length))
      return outcome
    }
  })
  return {
    sent,
    waking,
    answerWith: (next: PushOutcome) => void (outcome = next),
    wind(ms: number) {
      nowMs += ms
      waking.tick()
    },
    subscribe: (name: string, tags: readonly Uint8Array[], to = room(1)) =>
      waking.take(to, {
        ...{ type: 'subscribe', tags, endpoint: listed + name },
        ...{ p256dh: new Uint8Array(65), auth: new Uint8Array(16) }
      }),
    wake: (...tags: Uint8Array[]) => waking.take(room(1), { type: 'wake', tags })
  }
}

describe('waking', () => {
  it('reaches who has one of the tags in that room, and nobody else', () => {
    const { subscribe, wake, sent } = wakingWith()
    subscribe('anneke', [tag(1), tag(2)])
    subscribe('youssef', [tag(3)])
    subscribe('elsewhere', [tag(1)], room(2))
    wake(tag(9), tag(2))
    expect(sent).toEqual(['anneke'])
  })

  it('comes at most once in its time, and then for all that was asked meanwhile', () => {
    const { subscribe, wake, wind, sent } = wakingWith()
    subscribe('anneke', [tag(1)])
    wake(tag(1))
    wake(tag(1))
    wake(tag(1))
    wind(limits.waking.everyMs - 1)
    expect(sent).toHaveLength(1)
    wind(1)
    expect(sent).toHaveLength(2)
    wind(limits.waking.everyMs)
    expect(sent).toHaveLength(2)
  })

  it('follows the tags a device named last', () => {
    const { subscribe, wake, sent } = wakingWith()
    subscribe('anneke', [tag(1)])
    subscribe('anneke', [tag(2)])
    wake(tag(1))
    expect(sent).toEqual([])
    wake(tag(2))
    expect(sent).toEqual(['anneke'])
  })

  it('may be renewed where there is place for nobody new', () => {
    const { subscribe, wake, sent } = wakingWith({ maxPerRoom: 1 })
    subscribe('anneke', [tag(1)])
    expect(subscribe('youssef', [tag(1)])).toBe('tooManySubscriptions')
    expect(subscribe('anneke', [tag(1), tag(2), tag(2)])).toBeNull()
    wake(tag(1), tag(2))
    expect(sent).toEqual(['anneke'])
  })

  it('stops for who asks that', () => {
    const { subscribe, wake, waking, sent } = wakingWith()
    subscribe('anneke', [tag(1)])
    waking.take(room(1), { type: 'unsubscribe', endpoint: `${listed}anneke` })
    wake(tag(1))
    expect(sent).toEqual([])
  })

  it('stops also for what waited for its time', () => {
    const { subscribe, wake, wind, waking, sent } = wakingWith()
    subscribe('anneke', [tag(1)])
    wake(tag(1))
    wake(tag(1))
    waking.take(room(1), { type: 'unsubscribe', endpoint: `${listed}anneke` })
    wind(limits.waking.everyMs)
    expect(sent).toEqual(['anneke'])
  })

  it('forgets a device its push service does not know any more, in every room', async () => {
    const { subscribe, wake, wind, answerWith, waking, sent } = wakingWith()
    subscribe('anneke', [tag(1)])
    subscribe('anneke', [tag(1)], room(2))
    answerWith('gone')
    wake(tag(1))
    await Promise.resolve().then(() => null)
    wind(limits.waking.everyMs)
    wake(tag(1))
    waking.take(room(2), { type: 'wake', tags: [tag(1)] })
    expect(sent).toEqual(['anneke'])
  })

  it('keeps a device whose push service only fails', async () => {
    const { subscribe, wake, wind, answerWith, sent } = wakingWith()
    subscribe('anneke', [tag(1)])
    answerWith('failed')
    wake(tag(1))
    await Promise.resolve().then(() => null)
    wind(limits.waking.everyMs)
    wake(tag(1))
    expect(sent).toHaveLength(2)
  })

  it('forgets a device that was not heard of for long', () => {
    const { subscribe, wake, wind, sent } = wakingWith()
    subscribe('anneke', [tag(1)])
    wind(limits.waking.keptMs)
    wind(60 * 60 * 1000)
    wake(tag(1))
    expect(sent).toEqual([])
  })
})

describe('what a device may ask', () => {
  it('is a push service the operator named, by https and nothing around it', () => {
    const { subscribe } = wakingWith()
    expect(subscribe('anneke', [tag(1)])).toBeNull()
    const refused = [
      'http://push.example/a',
      'https://push.example:8443/a',
      'https://me:you@push.example/a',
      'https://push.example.org/a',
      'https://127.0.0.1/a',
      'https://[::1]/a',
      'ftp://push.example/a',
      'push.example/a'
    ]
    for (const endpoint of refused) expect(isPushService(endpoint, ['push.example'])).toBe(false)
  })

  it.each([
    'https:fcm.googleapis.com/x',
    'https:/fcm.googleapis.com/x',
    'https:///fcm.googleapis.com/x',
    'https:\\\\fcm.googleapis.com\\x',
    'HTTPS://fcm.googleapis.com/x',
    ' https://fcm.googleapis.com/x',
    'https://fcm.googleapis.com\t/x',
    'https://fcm.googleapis.com:443/x',
    'https://@fcm.googleapis.com/x',
    'https://fcm.googleapis.com',
    ...[...';\'`{}"'].map((mark) => `https://127.0.0.1${mark}.push.apple.com/x`)
  ])('is spelled so that nothing can read another host in it, which %s is not', (endpoint) => {
    expect(isPushService(endpoint, usualPushServices)).toBe(false)
  })

  it.each([
    ['https://fcm.googleapis.com/fcm/send/abc', true],
    ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
    ['https://web.push.apple.com/abc', true],
    ['https://wns2-am3p.notify.windows.com/w/?token=abc', true],
    ['https://push.apple.com.example.org/abc', false],
    ['https://evilpush.apple.com/abc', false],
    ['https://googleapis.com/abc', false]
  ])('is at a push service of a browser: %s %s', (endpoint, isOne) => {
    expect(isPushService(endpoint, usualPushServices)).toBe(isOne)
  })
})

const subscribeFrame = (more: { tags?: Uint8Array[]; endpoint?: string }): ClientFrame => ({
  ...{ type: 'subscribe', tags: [tag(1)], endpoint: `${listed}a` },
  ...{ p256dh: new Uint8Array(65), auth: new Uint8Array(16) },
  ...more
})
const isRead = (frame: ClientFrame, cut: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) => {
  try {
    return decodeFrame(cut(encodeFrame(frame))).ok
  } catch {
    return false
  }
}
const many = (n: number) => Array.from({ length: n }, (_, at) => tag(at & 255))

/** Whether so much is taken. */
const takes: Readonly<Record<keyof typeof limits.waking, (n: number) => boolean | Promise<boolean>>> = {
  maxTags: (n) => isRead(subscribeFrame({ tags: many(n) })),
  maxWakeTags: (n) => isRead({ type: 'wake', tags: many(n) }),
  maxEndpointChars: (n) => isRead({ type: 'unsubscribe', endpoint: 'x'.repeat(n) }),
  maxPerRoom: (n) => {
    const { subscribe } = wakingWith()
    for (let at = 1; at < n; at++) subscribe(`${at}`, [tag(1)])
    return subscribe(`${n}`, [tag(1)]) === null
  },
  maxInAll: (n) => {
    const subscriptions = openSubscriptions(':memory:', limits.waking, () => keys)
    const device = { endpoint: listed, p256dh: new Uint8Array(65), auth: new Uint8Array(16) }
    const put = (at: number) => {
      const inRoom = new Uint8Array(32)
      new DataView(inRoom.buffer).setUint32(0, at)
      return subscriptions.put({ room: inRoom, ...device }, [], 0)
    }
    for (let at = 1; at < n; at++) put(at)
    return put(n)
  },
  maxFramesPerHour: async (n) => {
    const relay = await start({ push: { contact, services: [] } })
    const codes: number[] = []
    while (codes.length < n) {
      const client = await connect(relay)
      await client.enter(makeRoomKey())
      const left = Math.min(n - codes.length, limits.waking.maxFramesPerConnection)
      for (let at = 0; at < left; at++) codes.push(await asked(client, { type: 'wake', tags: [tag(1)] }))
    }
    return codes.at(-1) === 0
  },
  maxNewPerHour: async (n) => {
    const client = await connect(await start({ push: { contact, services: ['push.example'] } }))
    await client.enter(makeRoomKey())
    const codes: number[] = []
    for (let at = 0; at < n; at++)
      codes.push(await asked(client, subscribeFrame({ endpoint: `${listed}${at}` })))
    // Those that are there may say so again.
    expect(await asked(client, subscribeFrame({ endpoint: `${listed}0` }))).toBe(0)
    return codes.at(-1) === 0
  },
  maxFramesPerConnection: async (n) => {
    const client = await connect(await start({ push: { contact, services: [] } }))
    await client.enter(makeRoomKey())
    const codes: number[] = []
    for (let at = 0; at < n; at++) codes.push(await asked(client, { type: 'wake', tags: [tag(1)] }))
    return codeToRefusalName(codes.at(-1) ?? 0) !== 'tooMuchWaking'
  },
  // Until then the second wake waits.
  everyMs: (n) => {
    const { subscribe, wake, wind, sent } = wakingWith()
    subscribe('anneke', [tag(1)])
    wake(tag(1))
    wake(tag(1))
    wind(n - 1)
    return sent.length === 1
  },
  keptMs: (n) => {
    const { subscribe, wake, wind, sent } = wakingWith()
    subscribe('anneke', [tag(1)])
    wind(n)
    wake(tag(1))
    return sent.length === 1
  },
  maxAtOnce: (n) => begun(n) === n,
  maxWaiting: async (n) => (await worked(n + limits.waking.maxAtOnce)) === n + limits.waking.maxAtOnce
}

/** Of so many jobs that never end, how many are begun. */
function begun(n: number): number {
  let count = 0
  const queue = createPushQueue<number>(limits.waking, () => {
    count++
    return new Promise(() => {})
  })
  for (let at = 0; at < n; at++) queue.add(at)
  return count
}

/** Of so many jobs given at once, how many are done in the end. */
async function worked(n: number): Promise<number> {
  let count = 0
  const queue = createPushQueue<number>(limits.waking, async () => void count++)
  for (let at = 0; at < n; at++) queue.add(at)
  for (let turn = 0; turn < 4 * n; turn++) await Promise.resolve()
  return count
}

describe('waking is bounded', () => {
  it.each(Object.keys(takes) as (keyof typeof takes)[])(
    'up to and including %s, and no more',
    async (name) => {
      expect(await takes[name](limits.waking[name])).toBe(true)
      expect(await takes[name](limits.waking[name] + 1)).toBe(false)
    }
  )
})

/** The code of the answer. */
async function asked(client: TestClient, frame: ClientFrame): Promise<number> {
  client.send(frame)
  return (await client.next('noted')).code
}

describe('a relay that wakes', () => {
  let service: PushService
  let dataDir: string
  let key: RoomKey

  beforeEach(async () => {
    service = await startPushService()
    dataDir = mkdtempSync(join(tmpdir(), 'stoep-waking-'))
    key = makeRoomKey()
  })
  afterEach(async () => {
    await service.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const push = () => ({ contact, services: [service.host], agent: service.agent })
  const inRoom = async (relay: Awaited<ReturnType<typeof start>>) => {
    const client = await connect(relay)
    await client.enter(key)
    return client
  }

  it('sends the device the room and nothing else, in its own name, sealed to that device', async () => {
    const relay = await start({ push: push() })
    const publicKey = await (await fetch(`${relay.url}/push-key`)).text()
    const [hers, his] = [await inRoom(relay), await inRoom(relay)]
    const { read, ...device } = service.device('anneke')
    expect(await asked(hers, { type: 'subscribe', tags: [tag(1)], ...device })).toBe(0)
    expect(await asked(his, { type: 'wake', tags: [tag(1)] })).toBe(0)
    await service.until(1)
    const [got] = service.received
    expect(got?.path).toBe('/push/anneke')
    expect(read(got!.body)).toEqual(Buffer.from(key.room))
    expect(got?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' })
    expect(got?.headers.topic).toMatch(/^[\w-]{32}$/)
    const claims = vapidClaims(got!, publicKey)
    expect(claims).toMatchObject({ aud: `https://${service.host}`, sub: contact })
    const sent = JSON.stringify(got?.headers) + got!.body.toString('latin1')
    for (const secret of [bytesToText(key.room), Buffer.from(tag(1)).toString('latin1')])
      expect(sent).not.toContain(secret)
  })

  it('wakes after what was pushed before is on its disk', async () => {
    const relay = await start({ push: push() })
    const client = await inRoom(relay)
    client.send({ type: 'push', n: 1, update: Uint8Array.of(1) })
    expect(await asked(client, { type: 'wake', tags: [tag(1)] })).toBe(0)
    expect(client.heard.map(({ type }) => type)).toEqual(['challenge', 'welcome', 'acks', 'noted'])
  })

  it('keeps its key and its devices over a restart', async () => {
    const first = await start({ dataDir, push: push() })
    const keyBefore = await (await fetch(`${first.url}/push-key`)).text()
    const { read: _, ...device } = service.device('anneke')
    await asked(await inRoom(first), { type: 'subscribe', tags: [tag(1)], ...device })
    await first.close()
    const second = await start({ dataDir, push: push() })
    expect(await (await fetch(`${second.url}/push-key`)).text()).toBe(keyBefore)
    await asked(await inRoom(second), { type: 'wake', tags: [tag(1)] })
    await service.until(1)
  })

  it('forgets who is gone', async () => {
    service.answerWith(410)
    const relay = await start({ push: { ...push(), bounds: { everyMs: 0 } } })
    const client = await inRoom(relay)
    const { read: _, ...device } = service.device('anneke')
    await asked(client, { type: 'subscribe', tags: [tag(1)], ...device })
    await asked(client, { type: 'wake', tags: [tag(1)] })
    await service.until(1)
    service.answerWith(201)
    const later = service.device('youssef')
    await asked(client, { type: 'subscribe', tags: [tag(1)], ...later })
    await asked(client, { type: 'wake', tags: [tag(1)] })
    await service.until(2)
    expect(service.received.map(({ path }) => path)).toEqual(['/push/anneke', '/push/youssef'])
  })

  it('takes no address elsewhere, and goes on with what is pushed', async () => {
    const client = await inRoom(await start({ push: push() }))
    const { read: _, ...device } = service.device('anneke')
    const elsewhere = { ...device, endpoint: 'https://127.0.0.1/x' }
    const code = await asked(client, { type: 'subscribe', tags: [tag(1)], ...elsewhere })
    expect(codeToRefusalName(code)).toBe('unknownPushService')
    expect(await client.pushed(1, Uint8Array.of(1))).toBe(1)
  })

  it('is one whose operator asked for it: others say that they wake nobody, and have no key', async () => {
    const relay = await start()
    const client = await inRoom(relay)
    const code = await asked(client, { type: 'wake', tags: [tag(1)] })
    expect(codeToRefusalName(code)).toBe('noWaking')
    expect((await fetch(`${relay.url}/push-key`)).status).toBe(404)
  })
})
