/** A relay client for tests, as small as the protocol allows: it sends what it is told and keeps what it hears. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { WebSocket } from 'ws'
import type { RawData } from 'ws'
import { decodeFrame, encodeFrame, proveMessage } from '#lib/wire/frame.ts'
import type { ClientFrame, RelayFrame, StoredUpdate } from '#lib/wire/frame.ts'

export interface RoomKey {
  readonly privateKey: KeyObject
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  /** 32 bytes. */
  readonly room: Uint8Array
}

export function makeRoomKey(): RoomKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  return { privateKey, publicKey: raw, room: new Uint8Array(createHash('sha256').update(raw).digest()) }
}

export function proofOf(key: RoomKey, nonce: Uint8Array, host: string): ClientFrame {
  const signature = new Uint8Array(sign(null, proveMessage(nonce, key.room, host), key.privateKey))
  return { type: 'prove', publicKey: key.publicKey, signature }
}

export interface Closing {
  readonly code: number
  readonly reason: string
}

type FrameOf<Type extends RelayFrame['type']> = RelayFrame & { readonly type: Type }

export interface TestClient {
  readonly host: string
  /** All frames heard, oldest first. */
  readonly heard: readonly RelayFrame[]
  send(frame: ClientFrame): void
  /** Anything at all: a string goes as a text message. */
  sendRaw(message: Uint8Array | string): void
  /** The next frame of this type that was not given out yet; rejects when the connection ends first. */
  next<Type extends RelayFrame['type']>(type: Type): Promise<FrameOf<Type>>
  closed: Promise<Closing>
  close(): void
  /** Leaves everything unread from now on. */
  stopReading(): void
  /** hello, prove; resolves with the welcome. */
  enter(key: RoomKey): Promise<FrameOf<'welcome'>>
  /** Pulls and resolves with all updates up to level. */
  pullAll(afterSeq: number): Promise<StoredUpdate[]>
  /** Pushes and resolves with its sequence number once it is acknowledged. */
  pushed(n: number, update: Uint8Array): Promise<number>
}

/** `url` is that of the relay (http or https); the certificate is not checked. */
export async function connectClient(url: string, headers: Record<string, string> = {}): Promise<TestClient> {
  const address = new URL('/relay', url.replace(/^http/, 'ws'))
  const socket = new WebSocket(address, { rejectUnauthorized: false, headers })
  const heard: RelayFrame[] = []
  const given = new Set<RelayFrame>()
  const listeners = new Set<() => void>()
  const wake = () => [...listeners].forEach((listener) => listener())
  let isClosed = false

  const closed = new Promise<Closing>((resolve) => {
    socket.on('close', (code, reason) => {
      isClosed = true
      resolve({ code, reason: reason.toString() })
      wake()
    })
  })
  socket.on('message', (data: RawData) => {
    const decoded = decodeFrame(new Uint8Array(data as Buffer))
    if (!decoded.ok) throw new Error(`the relay sent a frame that is ${decoded.fault}`)
    heard.push(decoded.frame as RelayFrame)
    wake()
  })

  function until<Value>(look: () => Value | undefined): Promise<Value> {
    return new Promise((resolve, reject) => {
      const listener = () => {
        const found = look()
        if (found === undefined && !isClosed) return
        listeners.delete(listener)
        if (found === undefined) reject(new Error('the connection ended'))
        else resolve(found)
      }
      listeners.add(listener)
      listener()
    })
  }

  function next<Type extends RelayFrame['type']>(type: Type): Promise<FrameOf<Type>> {
    return until(() => {
      const found = heard.find((frame): frame is FrameOf<Type> => frame.type === type && !given.has(frame))
      if (found !== undefined) given.add(found)
      return found
    })
  }

  const send = (frame: ClientFrame) => socket.send(encodeFrame(frame))

  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('error', reject)
  })
  socket.on('error', () => socket.terminate())

  return {
    host: address.host,
    heard,
    send,
    sendRaw: (message) => socket.send(message),
    next,
    closed,
    close: () => socket.close(),
    stopReading: () => socket.pause(),
    async enter(key) {
      send({ type: 'hello', room: key.room })
      const { nonce } = await next('challenge')
      send(proofOf(key, nonce, address.host))
      return next('welcome')
    },
    async pullAll(afterSeq) {
      const from = heard.length
      send({ type: 'pull', afterSeq })
      await next('level')
      return heard.slice(from).flatMap((frame) => (frame.type === 'updates' ? frame.updates : []))
    },
    async pushed(n, update) {
      send({ type: 'push', n, update })
      return until(() =>
        heard
          .flatMap((frame) => (frame.type === 'acks' ? frame.acks : []))
          .filter((ack) => ack.n === n)
          .at(-1)
      ).then(({ seq }) => seq)
    }
  }
}
