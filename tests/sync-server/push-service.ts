/** A push service on this machine: keeps what it is sent, and reads it as the device it is meant for would. */
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import type { ECDH } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Agent, createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import type { PushSubscriptionKeys } from '#lib/wire/waking-frame.ts'

export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface PushService {
  /** As an operator lists it. */
  readonly host: string
  /** Trusts its certificate. */
  readonly agent: Agent
  readonly received: readonly Received[]
  /** What it answers from now on; 201 unless said otherwise. */
  answerWith(status: number): void
  /** A device with an address here. */
  device(name: string): Device
  /** Resolves once so many have come. */
  until(count: number): Promise<void>
  close(): Promise<void>
}

export interface Device extends PushSubscriptionKeys {
  /** The plaintext of what it was sent (RFC 8291). Throws when it was not meant for it. */
  read(body: Buffer): Buffer
}

export async function startPushService(): Promise<PushService> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }]
  })
  const received: Received[] = []
  const listeners = new Set<() => void>()
  let status = 201
  const server = createServer({ key, cert }, (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) })
      response.writeHead(status).end()
      for (const listener of [...listeners]) listener()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const host = `localhost:${(server.address() as AddressInfo).port}`
  const agent = new Agent({ ca: cert })
  return {
    host,
    agent,
    received,
    answerWith: (wanted) => void (status = wanted),
    device: (name) => deviceAt(`https://${host}/push/${name}`),
    until: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (received.length < count) return
          listeners.delete(look)
          resolve()
        }
        listeners.add(look)
        look()
      }),
    close: () =>
      new Promise((resolve) => {
        agent.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function deviceAt(endpoint: string): Device {
  const own = createECDH('prime256v1')
  const p256dh = new Uint8Array(own.generateKeys())
  const auth = new Uint8Array(randomBytes(16))
  return { endpoint, p256dh, auth, read: (body) => decrypt(body, own, p256dh, auth) }
}

/** aes128gcm (RFC 8188) with the keys of RFC 8291, one record. */
function decrypt(body: Buffer, own: ECDH, p256dh: Uint8Array, auth: Uint8Array): Buffer {
  const salt = body.subarray(0, 16)
  const theirs = body.subarray(21, 21 + (body[20] ?? 0))
  const sealed = body.subarray(21 + theirs.length)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, theirs])
  const secret = Buffer.from(hkdfSync('sha256', own.computeSecret(theirs), auth, info, 32))
  const derive = (what: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${what}\0`, length))
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
  decipher.setAuthTag(sealed.subarray(-16))
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  return padded.subarray(0, padded.lastIndexOf(2))
}

/** Whether the one who sent it has the private half of this key (RFC 8292), and what it claims. */
export function vapidClaims({ headers }: Received, publicKey: string): Record<string, unknown> | null {
  const [, token = '', key] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? '') ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  if (key !== publicKey) return null
  const point = Buffer.from(publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'))
  const jwk = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }
  const by = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const
  const isSigned = verify('sha256', Buffer.from(`${head}.${claims}`), by, Buffer.from(signature, 'base64url'))
  return isSigned
    ? (JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>)
    : null
}
