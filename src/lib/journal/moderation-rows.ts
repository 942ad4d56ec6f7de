/**
 * Keeps cases and private words in step. What they are about lies in other aggregates and may come later, so the ids
 * of what is not here yet are kept.
 */
import { moderationAggregate } from '#lib/domain/aggregate.ts'
import type { Authority } from '#lib/domain/authority.ts'
import { projectModeration, subjectIdsIn } from '#lib/domain/moderation.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { Table } from 'dexie'
import { keepInside, kept } from './keep.ts'
import type { CaseRow, JournalDatabase } from './schema.ts'
import type { StoredRecords } from './stored-records.ts'

interface Fresh {
  readonly record: StoepRecord
}

/** Whether one of these is what a case here waits for. */
export async function isAwaited(
  db: JournalDatabase,
  { index }: Pick<StoredRecords, 'index'>,
  fresh: readonly Fresh[]
): Promise<boolean> {
  if (index.countOf(moderationAggregate) === 0) return false
  const awaited = new Set(await kept(db, 'awaited'))
  return fresh.some(({ record }) => awaited.has(record.id))
}

/** `fresh`: records of this transaction that are not stored yet, of any aggregate. */
export async function foldModeration(
  db: JournalDatabase,
  records: StoredRecords,
  fresh: readonly (Fresh & { readonly aggregate: RecordId })[],
  authority: Authority
): Promise<void> {
  const stored = (await records.ofAggregates([moderationAggregate])).get(moderationAggregate) ?? []
  const own = fresh.filter(({ aggregate }) => aggregate === moderationAggregate)
  const all = [...stored, ...own.map(({ record }) => record)]
  const wanted = subjectIdsIn(all)
  const subjects = new Map(fresh.map(({ record }) => [record.id, record]))
  for (const [id, record] of await records.recordsByIds(wanted)) subjects.set(id, record)
  const { cases, words } = projectModeration(all, [...subjects.values()], authority)
  await keepInside(
    db,
    'awaited',
    wanted.filter((id) => !subjects.has(id))
  )
  await replaceAll(db.cases, cases.map(caseRow))
  await replaceAll(
    db.privateWords,
    words.map((view) => ({ id: view.id, view }))
  )
}

function caseRow(view: CaseRow['view']): CaseRow {
  return { id: view.id, ...(view.isHidden && { hidden: 1 as const }), view }
}

async function replaceAll<Row extends { readonly id: RecordId }>(
  table: Table<Row, RecordId>,
  rows: readonly Row[]
) {
  const after = new Set(rows.map(({ id }) => id))
  const gone = (await table.toCollection().primaryKeys()).filter((id) => !after.has(id))
  await Promise.all([table.bulkDelete(gone), table.bulkPut([...rows])])
}
