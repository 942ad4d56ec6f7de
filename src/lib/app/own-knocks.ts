/** Where this device asked to come in and is not in yet. On this device alone, of no neighbourhood's store. */
import * as v from 'valibot'

const knockSchema = v.strictObject({
  id: v.string(),
  neighbourhood: v.string(),
  name: v.string(),
  at: v.number(),
  /** Of the one-time keys, base64url: opens the answer. */
  seed: v.string(),
  /** Devices that may answer, base64url. */
  mayAnswer: v.array(v.string()),
  /** The relay said that it has it. */
  isSent: v.boolean()
})

export type KeptKnock = v.InferOutput<typeof knockSchema>
export type TextKeeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const name = 'stoep-knocks'
/** The latest; earlier ones have run out at the relay. */
const maxKept = 12

export function keptKnocks(keeper: TextKeeper): readonly KeptKnock[] {
  try {
    const read = v.safeParse(v.array(knockSchema), JSON.parse(keeper.getItem(name) ?? '[]'))
    return read.success ? read.output : []
  } catch {
    return []
  }
}

/** Throws where the browser keeps nothing: then an answer could never be opened. */
export function keepKnocks(keeper: TextKeeper, knocks: readonly KeptKnock[]): void {
  keeper.setItem(name, JSON.stringify(knocks.slice(-maxKept)))
}
