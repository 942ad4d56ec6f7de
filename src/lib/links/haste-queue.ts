import { hastes, type Haste } from '#lib/domain/haste.ts'

/** What waits for a link: of what may overtake, the hastiest first, and of equal haste the first that came. */
export class HasteQueue<Item> {
  /** One after another; in each a queue by haste. */
  #stages: Item[][][] = [newStage()]
  #length = 0

  get length(): number {
    return this.#length
  }

  /** `haste` null: after all that waits already, and before all that comes. */
  push(item: Item, haste: Haste | null): void {
    this.#length++
    if (haste === null) this.#stages.push(newStage(item), newStage())
    else this.#stages.at(-1)?.[haste]?.push(item)
  }

  first(): Item | undefined {
    return this.#next()?.[0]
  }

  shift(): void {
    if (!this.#next()?.shift()) return
    this.#length--
    while (this.#stages.length > 1 && this.#stages[0]?.every(({ length }) => length === 0))
      this.#stages.shift()
  }

  clear(): void {
    this.#stages = [newStage()]
    this.#length = 0
  }

  #next(): Item[] | undefined {
    for (const stage of this.#stages) {
      const next = stage.find(({ length }) => length > 0)
      if (next) return next
    }
    return undefined
  }
}

function newStage<Item>(...first: Item[]): Item[][] {
  return hastes.map((haste) => (haste === 0 ? first : []))
}
