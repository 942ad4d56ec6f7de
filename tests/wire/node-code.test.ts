import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#lib/wire/limits.ts'
import { isHomeAddress, nodeCodeToText, readNodeCode, type NodeCode } from '#lib/wire/node-code.ts'
import {
  encodeNodeHello,
  iceNameToPassword,
  nodeHost,
  nodeIceName,
  nodeMessage,
  readNodeHello
} from '#lib/wire/node-hello.ts'
import codes from '../fixtures/node/codes.json'

const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))

function toCode({ fingerprint, key, addresses }: (typeof codes.read)[number]): NodeCode {
  return {
    fingerprint: fromHex(fingerprint),
    key: fromHex(key),
    addresses: addresses.map(({ kind, address, port }) => ({
      kind: kind === 'ip6' ? 'ip6' : 'ip4',
      address: fromHex(address),
      port
    }))
  }
}

describe('the code on the wall', () => {
  it.each(codes.read)('says $about', (fixture) => {
    const code = toCode(fixture)
    expect(nodeCodeToText(code)).toBe(fixture.text)
    expect(readNodeCode(fixture.text)).toEqual({ ok: true, code })
  })

  it('is read out of the address of the page, with spaces and in small letters', () => {
    const [{ text } = { text: '' }] = codes.read
    const asMet = [
      `https://buurt.example/pair#${text}`,
      `#${text}`,
      `web+stoep:node/${text}`,
      ` ${text.toLowerCase().replace(/(.{40})/g, '$1\n')} `
    ]
    for (const met of asMet) expect(readNodeCode(met)).toEqual(readNodeCode(text))
  })

  it.each(codes.refused)('is not read: $about', ({ text, problem }) => {
    expect(readNodeCode(text)).toEqual({ ok: false, problem })
  })

  it('comes back from text whatever it holds, and reading never throws', () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
    const port = fc.integer({ min: 1, max: 65_535 })
    const address = fc.oneof(
      fc.record({ kind: fc.constant('ip4' as const), address: bytes(4), port }),
      fc.record({ kind: fc.constant('ip6' as const), address: bytes(16), port })
    )
    const addresses = fc.array(address, { minLength: 1, maxLength: limits.node.maxAddresses })
    fc.assert(
      fc.property(fc.record({ fingerprint: bytes(32), key: bytes(32), addresses }), (code) => {
        expect(readNodeCode(nodeCodeToText(code))).toEqual({ ok: true, code })
      })
    )
    fc.assert(fc.property(fc.string({ maxLength: 700 }), (text) => void readNodeCode(text)))
  })

  it('is not made with more addresses than it may hold, or none', () => {
    const [fixture] = codes.read
    if (!fixture) throw new Error('no fixture')
    const code = toCode(fixture)
    const addresses = Array.from({ length: limits.node.maxAddresses + 1 }, () => code.addresses[0]!)
    expect(() => nodeCodeToText({ ...code, addresses })).toThrow(RangeError)
    expect(() => nodeCodeToText({ ...code, addresses: [] })).toThrow(RangeError)
  })
})

describe('an address at home', () => {
  const ip4 = (...address: number[]) => isHomeAddress({ kind: 'ip4', address: Uint8Array.from(address) })
  const ip6 = (hex: string) => isHomeAddress({ kind: 'ip6', address: fromHex(hex.padEnd(32, '0')) })

  it('is one of the networks that nobody has on the internet', () => {
    expect(
      [
        [10, 255, 0, 1],
        [127, 0, 0, 1],
        [172, 16, 0, 1],
        [172, 31, 0, 1],
        [192, 168, 0, 1]
      ].map((a) => ip4(...a))
    ).not.toContain(false)
    expect(
      [
        [169, 254, 1, 1],
        [100, 64, 0, 1],
        [100, 127, 0, 1]
      ].map((a) => ip4(...a))
    ).not.toContain(false)
    expect([ip6('fd00'), ip6('fc12'), ip6('00000000000000000000000000000001')]).not.toContain(false)
  })

  it('is nothing else', () => {
    expect(
      [
        [11, 0, 0, 1],
        [172, 15, 0, 1],
        [172, 32, 0, 1],
        [192, 169, 0, 1],
        [100, 128, 0, 1],
        [8, 8, 8, 8]
      ].map((a) => ip4(...a))
    ).not.toContain(true)
    expect([ip6('2001'), ip6('fe80'), ip6('ff02'), ip6('')]).not.toContain(true)
  })
})

describe('what a node and a device say first', () => {
  const device = new Uint8Array(32).fill(1)
  const node = new Uint8Array(32).fill(2)

  it('is signed over both certificates, each in its place', () => {
    const [one, other] = [nodeMessage({ device, node }), nodeMessage({ device: node, node: device })]
    expect(one).toHaveLength('stoep/1/node\0'.length + 64)
    expect(one).not.toEqual(other)
    expect(nodeHost({ device, node })).not.toBe(nodeHost({ device: node, node: device }))
  })

  it('is version 1 and a signature, and nothing more or less', () => {
    const hello = encodeNodeHello(new Uint8Array(64).fill(3))
    expect(readNodeHello(hello)).toEqual(new Uint8Array(64).fill(3))
    expect(readNodeHello(hello.subarray(1))).toBeNull()
    expect(readNodeHello(Uint8Array.from([...hello, 0]))).toBeNull()
    expect(readNodeHello(Uint8Array.from([2, ...hello.subarray(1)]))).toBeNull()
    expect(() => encodeNodeHello(new Uint8Array(63))).toThrow(RangeError)
  })

  it('goes under a name that tells the node the password of the device', () => {
    const password = 'ab/+0123456789abcdefABCD'
    expect(iceNameToPassword(nodeIceName(password))).toBe(password)
    for (const name of [
      password,
      'd2/' + password,
      'd1/short',
      `d1/${'a'.repeat(129)}`,
      `d1/${password}\r\na=x`
    ])
      expect(iceNameToPassword(name)).toBeNull()
  })
})
