import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * Whom a connection counts for: the IPv4 address, or the first 64 bits of an IPv6 one, since a household gets at
 * least that many. Behind a proxy of one's own it is the last address of X-Forwarded-For, which that proxy wrote.
 */
export function requestToAddress(request: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? lastForwarded(request) : null
  return addressToKey(forwarded ?? request.socket.remoteAddress ?? 'unknown')
}

function lastForwarded({ headers }: IncomingMessage): string | null {
  const all = [headers['x-forwarded-for'] ?? []].flat().join(',')
  return all.split(',').at(-1)?.trim() || null
}

export function addressToKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  return isIPv6(plain) ? expandIp6(plain).slice(0, 4).join(':') : plain
}

/** The eight groups of an IPv6 address, without leading zeros. */
export function expandIp6(address: string): string[] {
  const [before = '', after = ''] = address.toLowerCase().split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after === '' ? [] : after.split(':')
  const gap = new Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...gap, ...tail].map((group) => group.replace(/^0+(?=.)/, ''))
}

/** Whether this machine itself is on the other side. */
export function isLoopback(address: string | undefined): boolean {
  const plain = (address ?? '').replace(/^::ffff:/i, '')
  return plain === '::1' || plain.startsWith('127.')
}
