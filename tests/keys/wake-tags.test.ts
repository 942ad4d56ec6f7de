import { expect, it } from 'vitest'
import { wakeTag } from '#lib/keys/wake-tags.ts'
import type { AccountId } from '#lib/domain/record.ts'

const secret = new Uint8Array(32).fill(1)
const [anneke, youssef] = ['anneke', 'youssef'] as AccountId[]
const text = (...of: Parameters<typeof wakeTag>) => Buffer.from(wakeTag(...of)).toString('hex')

it('is the same on every device of the neighbourhood', () => {
  expect(text(secret, 'answers', anneke!)).toBe(text(secret.slice(), 'answers', anneke!))
  expect(wakeTag(secret, 'answers', anneke!)).toHaveLength(16)
})

it('is another for another person, kind and epoch, so that none can be told from the others', () => {
  const other = new Uint8Array(32).fill(2)
  const all = [secret, other].flatMap((epoch) =>
    [anneke!, youssef!, null].flatMap((who) =>
      (['answers', 'deals', 'urgent'] as const).map((kind) => text(epoch, kind, who))
    )
  )
  expect(new Set(all).size).toBe(all.length)
})
