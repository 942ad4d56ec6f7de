/** How concepts answer each other: who offers one, as an answer to somebody who asks for another. */
import type { Concept } from '#lib/match/concepts/concept.ts'

/** The offer is the thing itself, wider, narrower, or another way to meet the need. */
export type Through = 'same' | 'broader' | 'narrower' | 'near'

export interface Kin {
  readonly through: Through
  /** 0 to 1. */
  readonly closeness: number
}

/** By what is asked, then by what is offered. */
export type Kinship = ReadonlyMap<string, ReadonlyMap<string, Kin>>

export const closeness = {
  same: 1,
  broader: 0.6,
  narrower: 0.6,
  near: 0.56,

  twoStepsOf: 0.6
} as const

export function buildKinship(concepts: Readonly<Record<string, Concept>>): Kinship {
  const links = Object.entries(concepts).map(([id, { broader, near }]) => ({
    id,
    broader: idsIn(broader).filter((other) => other in concepts && other !== id),
    near: idsIn(near).filter((other) => other in concepts && other !== id)
  }))
  const kin = new Map(links.map(({ id }) => [id, new Map<string, Kin>()] as const))
  const add = (asked: string, offered: string, through: Through, close: number): void => {
    const known = kin.get(asked)?.get(offered)
    if (!known || known.closeness < close) kin.get(asked)?.set(offered, { through, closeness: close })
  }
  for (const { id } of links) add(id, id, 'same', closeness.same)
  for (const { id, near } of links)
    for (const other of near) {
      add(id, other, 'near', closeness.near)
      add(other, id, 'near', closeness.near)
    }
  addFamily(links, add)
  return kin
}

type Add = (asked: string, offered: string, through: Through, close: number) => void
type Links = readonly { readonly id: string; readonly broader: readonly string[] }[]

function addFamily(links: Links, add: Add): void {
  const parents = new Map(links.map(({ id, broader }) => [id, broader]))
  for (const { id, broader } of links)
    for (const parent of broader) {
      addLine(id, parent, 1, add)
      for (const grand of parents.get(parent) ?? [])
        if (grand !== id) addLine(id, grand, closeness.twoStepsOf, add)
    }
}

function addLine(narrow: string, wide: string, share: number, add: Add): void {
  add(narrow, wide, 'broader', closeness.broader * share)
  add(wide, narrow, 'narrower', closeness.narrower * share)
}

function idsIn(list: string | undefined): readonly string[] {
  return list?.split(/[\s,]+/).filter((id) => id !== '') ?? []
}
