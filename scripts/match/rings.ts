/** Prints `{ rings: [[member ids in giving order]] }` for the world in the file, or a line for each world in it. */
import { swapRings, type SwapMember } from '#lib/match/swap-rings.ts'
import { readFileSync } from 'node:fs'
import { fileOf, isId, isRecord, printLine, readLines } from './lines.ts'

export function run(args: readonly string[]): void {
  for (const world of readWorlds(fileOf(args, 'world')))
    printLine({ rings: swapRings(membersOf(world)).map(({ members }) => members) })
}

/** One JSON value over several lines, or one a line. */
function readWorlds(file: string): readonly unknown[] {
  try {
    return [JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))].flat()
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return readLines(file)
  }
}

/** Throws a sentence when the value is no world. */
export function membersOf(world: unknown): readonly SwapMember[] {
  const members = isRecord(world) ? world.members : null
  if (!Array.isArray(members)) throw new Error('A world is { members: [{ id, has: [text], wants: [text] }] }')
  return members.map((member: unknown) => {
    if (!isRecord(member) || !isId(member.id)) throw new Error('Each member of a world has an id')
    return { id: String(member.id), has: textsOf(member.has), wants: textsOf(member.wants) }
  })
}

/** Texts as they are, or in `{ text }`. */
function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  return list.flatMap((one) =>
    typeof one === 'string' ? one : isRecord(one) && typeof one.text === 'string' ? one.text : []
  )
}
