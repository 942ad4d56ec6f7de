import type { AdmittedRecord, Head } from '#lib/ports/journal.ts'

/** Whether the first of these is the next one after the head, and each of the others the next after the one before. */
export function followsHead(own: readonly AdmittedRecord[], { nextSeq, prev }: Head): boolean {
  return own.every(
    ({ record }, i) => record.seq === nextSeq + i && record.prev === (own[i - 1]?.record.id ?? prev)
  )
}
