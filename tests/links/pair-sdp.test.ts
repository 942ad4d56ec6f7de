import { describe, expect, it } from 'vitest'
import { candidatesIn, endpointToSdp, fingerprintIn, renamed } from '#lib/links/pair-sdp.ts'

const fingerprint = Uint8Array.from({ length: 32 }, (_, i) => i * 8)
const line = (address: string, rest = '', protocol = 'udp') =>
  `a=candidate:1 1 ${protocol} 2113937151 ${address} 59292 typ host generation 0${rest}\r\n`
const kindsIn = (...lines: string[]) => candidatesIn(lines.join('')).map(({ kind }) => kind)

describe('a description written from a code', () => {
  it('says again what was read from one', () => {
    const read = candidatesIn(
      line('192.168.1.23') + line('fd00::2') + line('a9065510-da80-41c3-aa2e-b7e5c44516ff.local')
    )
    const sdp = endpointToSdp('offer', { ufrag: 'name', pwd: 'secret', fingerprint, candidates: read })
    expect(candidatesIn(sdp)).toEqual(read)
    expect(fingerprintIn(sdp)).toEqual(fingerprint)
    expect(sdp).toContain('a=ice-ufrag:name\r\na=ice-pwd:secret\r\n')
    expect(sdp).toContain('192.168.1.23 59292 typ host')
    expect(sdp).toContain('fd00:0000:0000:0000:0000:0000:0000:0002 59292')
    expect(sdp).toContain('a9065510-da80-41c3-aa2e-b7e5c44516ff.local 59292')
  })

  it('has whoever answers begin', () => {
    const end = { ufrag: 'name', pwd: 'secret', fingerprint, candidates: [] }
    expect(endpointToSdp('offer', end)).toContain('a=setup:actpass\r\n')
    expect(endpointToSdp('answer', end)).toContain('a=setup:active\r\n')
  })
})

describe('what is read from a description', () => {
  it('is what others on this network reach: no TCP, no address of one cable only, nothing that is none', () => {
    expect(
      kindsIn(line('10.0.0.2', '', 'tcp'), line('fe80::1'), line('nonsense'), line('1.2.3.400'))
    ).toEqual([])
    expect(kindsIn(line('1::2::3'), line('1:2:3:4:5:6:7:8:9'), line('fd00::12345'), line('1:2'))).toEqual([])
    expect(kindsIn(line('1:2:3:4:5:6:7:8'), line('::1'))).toEqual(['ip6', 'ip6'])
  })

  it('is IPv4 first, what costs money last, and no more than a code takes', () => {
    const mobile = line('10.9.9.9', ' network-cost 900')
    const name = line('a9065510-da80-41c3-aa2e-b7e5c44516ff.local')
    expect(kindsIn(mobile, name, line('fd00::2'), line('192.168.1.23'))).toEqual(['ip4', 'ip6', 'local'])
    expect(kindsIn(mobile, line('fd00::2'))).toEqual(['ip6', 'ip4'])
  })

  it('must tell the certificate', () => {
    expect(() => fingerprintIn('a=fingerprint:sha-1 00:11\r\n')).toThrow()
  })
})

it('gives a description of the browser other names, and leaves the rest', () => {
  const sdp = 'a=ice-ufrag:abcd\r\na=ice-pwd:0123\r\na=mid:0\r\n'
  expect(renamed(sdp, { ufrag: 'name', pwd: 'secret' })).toBe(
    'a=ice-ufrag:name\r\na=ice-pwd:secret\r\na=mid:0\r\n'
  )
})
