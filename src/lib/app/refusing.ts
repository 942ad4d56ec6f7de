import { refused, type Result } from '#lib/domain/result.ts'
import { errorToRefusal } from '#lib/journal/failure.ts'
import type { DeferringAuthor, EpochAuthor, WriteRefusal } from '#lib/ports/author.ts'

/** Also when the database was closed before the write began: the words are still in the form, and it says so. */
export function refusing(author: DeferringAuthor & EpochAuthor): DeferringAuthor & EpochAuthor {
  return {
    ...author,
    write: (draft) => orRefused(author.write(draft)),
    writeTogether: (first, following) => orRefused(author.writeTogether(first, following)),
    writeDeferred: (draft) => orRefused(author.writeDeferred(draft))
  }
}

function orRefused<Value>(
  writing: Promise<Result<Value, WriteRefusal>>
): Promise<Result<Value, WriteRefusal>> {
  return writing.catch((error: unknown) => {
    const refusal = errorToRefusal(error)
    if (!refusal) throw error
    return refused(refusal)
  })
}
