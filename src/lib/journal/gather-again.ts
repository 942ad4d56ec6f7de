import type { Transaction } from 'dexie'
import { aggregateOf } from '#lib/domain/aggregate.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { glanceAt } from '#lib/wire/glance.ts'
import { idBytes } from './record-index.ts'
import type { PageIndexRow, PageRow, TailRow } from './schema.ts'

/**
 * Files every record under the aggregate it belongs to: a version of the app that did not know its type filed it
 * elsewhere (docs/adr/0028-the-line-around-a-neighbourhood.md). One page at a time; what was written stays as it is.
 */
export async function gatherAgain(upgrade: Transaction): Promise<void> {
  await upgrade
    .table<TailRow>('tail')
    .toCollection()
    .modify((row, held) => {
      const agg = gatheredAs(row.id, row.envelope)
      if (agg !== row.agg) held.value = { ...row, agg }
    })
  for (const n of (await upgrade.table('pageIndex').toCollection().primaryKeys()) as number[])
    await gatherPage(upgrade, n)
}

async function gatherPage(upgrade: Transaction, n: number): Promise<void> {
  const index: PageIndexRow | undefined = await upgrade.table('pageIndex').get(n)
  const page: PageRow | undefined = await upgrade.table('pages').get(n)
  if (!index || !page) return
  const aggs = new Uint8Array(index.aggs.length)
  for (let at = 0; at < page.offsets.length - 1; at++) {
    const id = bytesToText(index.ids.subarray(at * 32, (at + 1) * 32)) as RecordId
    const envelope = page.bytes.subarray(page.offsets[at], page.offsets[at + 1])
    aggs.set(idBytes(gatheredAs(id, envelope)), at * 32)
  }
  if (aggs.some((byte, at) => byte !== index.aggs[at]))
    await upgrade.table('pageIndex').put({ ...index, aggs })
}

function gatheredAs(id: RecordId, envelope: Uint8Array): RecordId {
  const { type, refs } = glanceAt(envelope)
  return aggregateOf({ id, type, refs: refs as readonly RecordId[] })
}
