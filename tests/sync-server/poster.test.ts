import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readNodeCode } from '#lib/wire/node-code.ts'
import { parseCommand, UsageFault } from '#relay/settings/config.ts'
import { keptNodeIdentity } from '#relay/node/node-identity.ts'
import { nodeCodeOf } from '#relay/node/node.ts'
import { nodeLink, posterPdf } from '#relay/node/poster.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stoep-poster-'))
  folders.push(folder)
  return folder
}

describe('the identity of a node', () => {
  it('stays the same at every start, so that the poster on the wall stays true, and only its owner can read it', async () => {
    const folder = aFolder()
    const first = await keptNodeIdentity(folder, 0)
    const later = await keptNodeIdentity(folder, 40 * 365 * 24 * 60 * 60 * 1000)
    expect(later.fingerprint).toEqual(first.fingerprint)
    expect(later.publicKey).toEqual(first.publicKey)
    expect(statSync(join(folder, 'node.json')).mode & 0o077).toBe(0)
  })

  it('is one when two programs make it at the same time', async () => {
    const folder = aFolder()
    const [one, other] = await Promise.all([keptNodeIdentity(folder, 0), keptNodeIdentity(folder, 0)])
    expect(one.fingerprint).toEqual(other.fingerprint)
  })

  it('is never made anew in the place of one that is damaged', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'node.json'), '{"cert":')
    await expect(keptNodeIdentity(folder, 0)).rejects.toThrow()
  })
})

describe('the sheet for the wall', () => {
  it('leads any camera to the page of the app with the code in its fragment, or to the installed app', async () => {
    const identity = await keptNodeIdentity(null, 0)
    const code = nodeCodeOf(identity, { port: 4401, addresses: ['192.168.1.9', 'fd00::7'] })
    expect(nodeLink(code, 'https://buurt.example')).toBe(`https://buurt.example/pair#${code}`)
    expect(nodeLink(code, null)).toBe(`web+stoep:node/${code}`)
    expect(readNodeCode(nodeLink(code, null))).toEqual({
      ok: true,
      code: {
        fingerprint: identity.fingerprint,
        key: identity.publicKey,
        addresses: [
          { kind: 'ip4', address: Uint8Array.of(192, 168, 1, 9), port: 4401 },
          { kind: 'ip6', address: Uint8Array.of(0xfd, ...Array<number>(14).fill(0), 7), port: 4401 }
        ]
      }
    })
  })

  it('is one A4 page in Dutch and English whose table of objects is right, the same for the same code', () => {
    const bytes = posterPdf('https://buurt.example/pair#CODE')
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('/MediaBox [0 0 595 842]')
    expect(text).toContain('(Geen internet? Hier werkt Stoep.)')
    expect(text).toContain('(No internet? Stoep works here.)')
    const starts = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at))
    expect(starts.map((at) => text.slice(at, text.indexOf(' obj', at)))).toEqual(
      starts.map((_, i) => `${i + 1} 0`)
    )
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1])).startsWith('xref\n')).toBe(true)
    expect(posterPdf('https://buurt.example/pair#CODE')).toEqual(bytes)
  })

  it('is asked for with a port, IP addresses and the origin of a page', () => {
    const args = ['poster', 'wall.pdf', '--node-port', '4401', '--node-address', '10.0.0.2']
    expect(parseCommand([...args, '--page', 'https://buurt.example/x'], {})).toEqual({
      command: 'poster',
      dataDir: '.data',
      file: 'wall.pdf',
      node: { port: 4401, addresses: ['10.0.0.2'] },
      page: 'https://buurt.example'
    })
    const wrong = [
      ['poster', 'wall.pdf'],
      ['poster', 'wall.pdf', '--node-port', '0'],
      ['poster', '--node-port', '4401'],
      [...args, '--page', 'mailto:a@b'],
      [...args, '--node-address', 'buurthuis'],
      [...args, '--node-address', 'fe80::1%eth0'],
      [...args, ...['1', '2', '3'].flatMap((last) => ['--node-address', `10.0.0.${last}`])]
    ]
    for (const one of wrong) expect(() => parseCommand(one, {})).toThrow(UsageFault)
  })

  it('is asked for by the environment too, and the relay listens only when told a port', () => {
    const environment = { STOEP_NODE_PORT: '4401', STOEP_NODE_ADDRESS: '10.0.0.2, fd00::7' }
    expect(parseCommand([], environment)).toMatchObject({
      config: { node: { port: 4401, addresses: ['10.0.0.2', 'fd00::7'] } }
    })
    expect(parseCommand([], { STOEP_NODE_ADDRESS: '10.0.0.2' })).toMatchObject({ config: { node: null } })
  })
})
