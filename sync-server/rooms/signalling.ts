/**
 * y-webrtc's signalling, so that its clients find each other here: JSON text messages on the path `/signal`.
 *
 * | message                                            | meaning                                             |
 * |----------------------------------------------------|-----------------------------------------------------|
 * | {type: 'subscribe', topics: [text ...]}            | tell me what is published there                     |
 * | {type: 'unsubscribe', topics: [text ...]}          | no longer                                           |
 * | {type: 'publish', topic: text, data: anything}     | to all who follow the topic, with `clients`, how many |
 * | {type: 'ping'}                                     | answered by {type: 'pong'}                          |
 *
 * Only who follows a topic may publish there; y-webrtc always follows first. Nothing is kept.
 */
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import type { RelayRefusalName } from '#lib/wire/relay-codes.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import { countFrame, startRate } from '#relay/guard/rate.ts'
import type { Rate } from '#relay/guard/rate.ts'
import type { WireEnd } from './wire-end.ts'

type Signal =
  | { readonly type: 'subscribe' | 'unsubscribe'; readonly topics: readonly string[] }
  | { readonly type: 'publish'; readonly topic: string; readonly data: unknown }
  | { readonly type: 'ping' }

export interface SignallingOptions {
  readonly bounds: RelayBounds
  readonly now: () => number
  readonly say: TellEvent
}

export interface SignallingConnection {
  /** A message as received: UTF-8 bytes of any size and content. */
  message(bytes: Uint8Array): void
  gone(): void
}

export interface Signalling {
  open(wire: WireEnd): SignallingConnection
  stop(): void
}

interface Follower {
  readonly wire: WireEnd
  readonly topics: Set<string>
  rate: Rate
}

export function createSignalling({ bounds, now, say }: SignallingOptions): Signalling {
  const followers = new Set<Follower>()
  const followersByTopic = new Map<string, Set<Follower>>()

  function take(follower: Follower, bytes: Uint8Array): void {
    if (!followers.has(follower)) return
    follower.rate = countFrame(follower.rate, bytes.length, now())
    if (bytes.length > bounds.maxSignalBytes) return end(follower, 'frameTooLarge')
    if (follower.rate.frames > bounds.maxSignalsPer10s) return end(follower, 'flood')
    const signal = parseSignal(bytes, bounds)
    if (signal === null) return end(follower, 'malformedSignal')
    carryOut(follower, signal)
  }

  function carryOut(follower: Follower, signal: Signal): void {
    switch (signal.type) {
      case 'subscribe':
        return follow(follower, signal.topics)
      case 'unsubscribe':
        return signal.topics.forEach((topic) => unfollow(follower, topic))
      case 'publish':
        return publish(follower, signal)
      case 'ping':
        return send(follower, '{"type":"pong"}')
    }
  }

  function follow(follower: Follower, topics: readonly string[]): void {
    for (const topic of topics) {
      follower.topics.add(topic)
      if (follower.topics.size > bounds.maxSignalTopics) return end(follower, 'tooManyTopics')
      const others = followersByTopic.get(topic) ?? new Set()
      followersByTopic.set(topic, others.add(follower))
    }
  }

  function unfollow(follower: Follower, topic: string): void {
    follower.topics.delete(topic)
    const others = followersByTopic.get(topic)
    others?.delete(follower)
    if (others?.size === 0) followersByTopic.delete(topic)
  }

  function publish(follower: Follower, { type, topic, data }: Signal & { type: 'publish' }): void {
    const all = followersByTopic.get(topic)
    if (all === undefined || !all.has(follower)) return
    const text = JSON.stringify({ type, topic, data, clients: all.size })
    for (const each of [...all]) send(each, text)
  }

  function send(follower: Follower, text: string): void {
    if (follower.wire.bufferedBytes() > bounds.maxBufferedBytes) return end(follower, 'slowReader')
    void follower.wire.send(text)
  }

  function end(follower: Follower, name: RelayRefusalName): void {
    const { code, sentence } = relayRefusals[name]
    say({ event: 'refused', door: 'signalling', name })
    follower.wire.close(code, sentence)
    forget(follower)
  }

  function forget(follower: Follower): void {
    for (const topic of [...follower.topics]) unfollow(follower, topic)
    followers.delete(follower)
  }

  return {
    open(wire) {
      const follower: Follower = { wire, topics: new Set(), rate: startRate(now()) }
      followers.add(follower)
      return { message: (bytes) => take(follower, bytes), gone: () => forget(follower) }
    },
    stop() {
      for (const follower of [...followers]) end(follower, 'stopping')
    }
  }
}

/** The message, or null when it is none of the four. Never throws. */
function parseSignal(bytes: Uint8Array, bounds: RelayBounds): Signal | null {
  const message = parseJsonObject(bytes)
  if (message === null) return null
  const isTopic = (value: unknown): value is string =>
    typeof value === 'string' && value.length <= bounds.maxSignalTopicChars
  const { type, topic, topics, data } = message
  if (type === 'ping') return { type }
  if (type === 'publish')
    return isTopic(topic) && isForwardable(data, bounds.maxSignalDepth) ? { type, topic, data } : null
  if (type !== 'subscribe' && type !== 'unsubscribe') return null
  return Array.isArray(topics) && topics.every(isTopic) ? { type, topics } : null
}

function parseJsonObject(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** What is nested too deep could make JSON.stringify run out of stack. */
function isForwardable(data: unknown, maxDepth: number): boolean {
  if (typeof data !== 'object' || data === null) return true
  return maxDepth > 0 && Object.values(data).every((value) => isForwardable(value, maxDepth - 1))
}
