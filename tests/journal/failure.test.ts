import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { errorToRefusal } from '#lib/journal/failure.ts'

const full = new DOMException('no room', 'QuotaExceededError')

describe('an error of the storage', () => {
  it('means a full disk, however deep Dexie has wrapped it', () => {
    expect(errorToRefusal(full)).toEqual({ kind: 'storageFull' })
    expect(errorToRefusal(new Dexie.AbortError('aborted', full))).toEqual({ kind: 'storageFull' })
    const bulk = new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('no room'))
    expect(errorToRefusal(bulk)).toEqual({ kind: 'storageFull' })
  })

  it('means a closed storage when the database went away', () => {
    expect(errorToRefusal(new Dexie.DatabaseClosedError())).toEqual({ kind: 'storageClosed' })
  })

  it('is nothing a person can do about when it is a bug', () => {
    expect(errorToRefusal(new Dexie.DataError('bad key'))).toBeNull()
    expect(errorToRefusal(new TypeError('undefined is not a function'))).toBeNull()
    expect(errorToRefusal('thrown text')).toBeNull()
  })
})
