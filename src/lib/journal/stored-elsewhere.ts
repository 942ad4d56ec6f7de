/**
 * What the fold of authority asks of all records (domain/elsewhere.ts), answered from the disk. Nothing is read until
 * something is asked, which is rare: then the fold is made again with the answer. Only inside a transaction over the
 * tables of records.
 */
import { foldAuthority, type Authority } from '#lib/domain/authority.ts'
import { chainFrom, lengthen, type GrowingChain } from '#lib/domain/elsewhere.ts'
import type { DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { StoredRecords } from './stored-records.ts'

export interface StoredElsewhere {
  /** `fresh`: those that are being stored now and cannot be found yet. */
  fold(aboutAuthority: readonly StoepRecord[], fresh: readonly StoepRecord[]): Promise<Authority>
  /** Whether the last fold could be another one now, with the same records of authority. */
  isOutdated(fresh: readonly StoepRecord[]): boolean
  /** After a transaction that was rolled back: what it brought is not there. */
  forget(): void
}

interface Question {
  readonly device: DeviceId
  readonly last: RecordId
}

type FreshById = ReadonlyMap<RecordId, StoepRecord>

export function storedElsewhere(records: StoredRecords): StoredElsewhere {
  const chains = new Map<string, { readonly device: DeviceId; readonly chain: GrowingChain }>()

  function ask(about: readonly StoepRecord[]) {
    const chainsAsked: Question[] = []
    const authority = foldAuthority(about, {
      chainTo(device, last) {
        const known = chains.get(keyOf({ device, last }))
        if (!known) chainsAsked.push({ device, last })
        return known?.chain ?? chainFrom(last)
      }
    })
    return { authority, chainsAsked }
  }

  /** Whether the next record back is here, so that it is worth asking the disk. */
  function canGoOn({ missing }: GrowingChain, fresh: FreshById): boolean {
    return missing !== null && (fresh.has(missing) || records.index.has(missing))
  }

  async function walkOn(device: DeviceId, chain: GrowingChain, fresh: FreshById) {
    while (canGoOn(chain, fresh)) {
      while (chain.missing && lengthen(chain, device, fresh.get(chain.missing)));
      if (chain.missing)
        await records.follow(chain.missing, (record) => {
          lengthen(chain, device, record)
          return chain.missing
        })
    }
  }

  async function answer(questions: readonly Question[], fresh: FreshById) {
    for (const question of questions) {
      const chain = chainFrom(question.last)
      chains.set(keyOf(question), { device: question.device, chain })
      if (canGoOn(chain, fresh)) await walkOn(question.device, chain, fresh)
    }
  }

  return {
    forget() {
      chains.clear()
    },
    async fold(about, fresh) {
      const freshById = new Map(fresh.map((record) => [record.id, record]))
      for (const { device, chain } of chains.values())
        if (canGoOn(chain, freshById)) await walkOn(device, chain, freshById)
      for (;;) {
        const { authority, chainsAsked } = ask(about)
        if (chainsAsked.length === 0) return authority
        await answer(chainsAsked, freshById)
      }
    },
    isOutdated(fresh) {
      if (chains.size === 0) return false
      const freshById = new Map(fresh.map((record) => [record.id, record]))
      return [...chains.values()].some(({ chain }) => canGoOn(chain, freshById))
    }
  }
}

function keyOf({ device, last }: Question): string {
  return `${device} ${last}`
}
