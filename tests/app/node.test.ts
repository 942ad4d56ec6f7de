import { expect, test, vi } from 'vitest'
import { judgeNodeCode } from '#lib/app/node-judging.ts'
import { openNodes } from '#lib/app/node.ts'
import type { Keep, KeptThings } from '#lib/ports/journal.ts'
import { limits } from '#lib/wire/limits.ts'
import codes from '../fixtures/node/codes.json'

const [real] = codes.read
const onTheWall = `https://buurt.example/pair#${real?.text ?? ''}`

function aPhone(how: 'proven' | 'unreachable' | 'unproven') {
  const kept: Partial<KeptThings> = {}
  // Of the cupboard only what finding a node takes: reading and writing by name.
  const keep = {
    get: async (name: keyof KeptThings) => kept[name],
    put: async (things: Partial<KeptThings>) => Object.assign(kept, things) && { ok: true, value: null }
  } as unknown as Keep
  const useNode = vi.fn()
  const tryNode = vi.fn(async () => how)
  const nodes = openNodes({ store: { keep }, leadHere: async () => ({ useNode }), tryNode })
  return { nodes, kept, useNode, tryNode }
}

test('a node that proves to be the one of the code is kept, and dialled when the relay is away', async () => {
  const { nodes, kept, useNode } = aPhone('proven')
  expect(await nodes.use(onTheWall)).toEqual({ ok: true, value: null })
  expect(Buffer.from(kept.node?.fingerprint ?? []).toString('hex')).toBe(real?.fingerprint)
  expect(useNode).toHaveBeenCalledExactlyOnceWith(kept.node)
  expect(await nodes.isKnown()).toBe(true)
  await nodes.forget()
  expect(await nodes.isKnown()).toBe(false)
  expect(useNode).toHaveBeenLastCalledWith(null)
})

test.each([
  ['unreachable', 'nodeUnreachable'],
  ['unproven', 'nodeUnproven']
] as const)('of one that is %s nothing is kept', async (how, kind) => {
  const { nodes, kept, useNode } = aPhone(how)
  expect(await nodes.use(onTheWall)).toEqual({ ok: false, refusal: { kind } })
  expect(kept).toEqual({})
  expect(useNode).not.toHaveBeenCalled()
})

test('a code that cannot be right, or leads out of the building, is never dialled', async () => {
  const { nodes, kept, tryNode } = aPhone('proven')
  for (const text of [...codes.refused.map(({ text }) => text), codes.outside])
    expect((await nodes.use(text)).ok).toBe(false)
  expect(judgeNodeCode(codes.outside)).toEqual({ ok: false, refusal: { kind: 'nodeOutside' } })
  expect(tryNode).not.toHaveBeenCalled()
  expect(kept).toEqual({})
})

test('text as long as may be is looked at, and longer is not', () => {
  const padded = (length: number) => `https://${'b'.repeat(length)}/pair#${real?.text ?? ''}`
  const room = limits.node.maxTextChars - padded(0).length
  expect(judgeNodeCode(padded(room)).ok).toBe(true)
  expect(judgeNodeCode(padded(room + 1))).toEqual({ ok: false, refusal: { kind: 'nodeNoCode' } })
})
