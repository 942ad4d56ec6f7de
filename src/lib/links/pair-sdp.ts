/**
 * Session descriptions of WebRTC written from the little that a code of a pairing holds, and that little read out of
 * the browser's own. Both sides know the rest: one data channel, and names for ICE that follow from a shared secret.
 */
import type { PairCandidate } from '#lib/wire/pair-code.ts'
import { limits } from '#lib/wire/limits.ts'

export interface IceNames {
  readonly ufrag: string
  readonly pwd: string
}

export interface PairEndpoint extends IceNames {
  /** SHA-256 of the certificate, 32 bytes. */
  readonly fingerprint: Uint8Array
  readonly candidates: readonly PairCandidate[]
}

/** What the other side would have sent. */
export function endpointToSdp(
  type: 'offer' | 'answer',
  { ufrag, pwd, fingerprint, candidates }: PairEndpoint
): string {
  const lines = [
    'v=0',
    'o=- 1 1 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'c=IN IP4 0.0.0.0',
    ...candidates.map(candidateLine),
    `a=ice-ufrag:${ufrag}`,
    `a=ice-pwd:${pwd}`,
    `a=fingerprint:sha-256 ${[...fingerprint].map(toHex).join(':').toUpperCase()}`,
    `a=setup:${type === 'offer' ? 'actpass' : 'active'}`,
    'a=mid:0',
    'a=sctp-port:5000',
    'a=max-message-size:262144'
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}

/** The browser's own description under other names. */
export function renamed(sdp: string, { ufrag, pwd }: IceNames): string {
  return sdp
    .replace(/^a=ice-ufrag:.*$/gm, `a=ice-ufrag:${ufrag}`)
    .replace(/^a=ice-pwd:.*$/gm, `a=ice-pwd:${pwd}`)
}

/** Throws when the browser made a certificate with another hash than every browser does. */
export function fingerprintIn(sdp: string): Uint8Array {
  const [, hex] = sdp.match(/^a=fingerprint:sha-256 ((?:[0-9a-f]{2}:?){32})\s*$/im) ?? []
  if (!hex) throw new Error('the description has no SHA-256 of its certificate')
  return Uint8Array.from(hex.split(':'), (pair) => Number.parseInt(pair, 16))
}

/**
 * Where the browser listens, for as many as a code takes: what the browser calls a costly network (mobile data) last,
 * IPv4 first, for it is the shortest and every home network has it.
 */
export function candidatesIn(sdp: string): readonly PairCandidate[] {
  const found = [...sdp.matchAll(/^a=candidate:\S+ 1 udp \d+ (\S+) (\d+) typ host(.*)$/gim)].flatMap(
    ([, address = '', port, rest = '']) => {
      const parsed = parseAddress(address)
      const [, cost = '0'] = rest.match(/network-cost (\d+)/) ?? []
      return parsed ? [{ cost: Number(cost), candidate: { ...parsed, port: Number(port) } }] : []
    }
  )
  return found
    .sort((a, b) => a.cost - b.cost || rankOf(a.candidate) - rankOf(b.candidate))
    .map(({ candidate }) => candidate)
    .slice(0, limits.pair.maxCandidates)
}

function rankOf({ kind }: PairCandidate): number {
  return ['ip4', 'ip6', 'local'].indexOf(kind)
}

const isName = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.local$/i

function parseAddress(text: string): Pick<PairCandidate, 'kind' | 'address'> | null {
  const [, uuid] = text.match(isName) ?? []
  if (uuid) return { kind: 'local', address: hexToBytes(uuid.replaceAll('-', '')) }
  const parts = text.split('.').map(Number)
  if (parts.length === 4 && parts.every((part) => part >= 0 && part < 256))
    return { kind: 'ip4', address: Uint8Array.from(parts) }
  const address = parseIp6(text)
  return address && !isLinkLocal(address) ? { kind: 'ip6', address } : null
}

/** The forms without an IPv4 tail: eight groups, or fewer around one `::`. */
function parseIp6(text: string): Uint8Array | null {
  const [head = '', tail, more] = text.split('::')
  if (more !== undefined || !text.includes(':')) return null
  const front = groupsIn(head)
  const back = groupsIn(tail ?? '')
  const missing = 8 - front.length - back.length
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...front, ...Array<string>(missing).fill('0'), ...back]
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null
  return hexToBytes(groups.map((group) => group.padStart(4, '0')).join(''))
}

function groupsIn(text: string): string[] {
  return text === '' ? [] : text.split(':')
}

/** Means nothing without the name of an interface, which differs on each side. */
function isLinkLocal([first, second = 0]: Uint8Array): boolean {
  return first === 0xfe && (second & 0xc0) === 0x80
}

function candidateLine({ kind, address, port }: PairCandidate, index: number): string {
  const hex = [...address].map(toHex).join('')
  const shown = {
    ip4: () => [...address].join('.'),
    ip6: () => (hex.match(/.{4}/g) ?? []).join(':'),
    local: () => `${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}.local`
  }[kind]()
  return `a=candidate:${index + 1} 1 udp ${2_113_937_151 - index} ${shown} ${port} typ host`
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

function hexToBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
