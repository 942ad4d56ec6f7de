/** What stands before a record's payload where it is signed, and where its id is made of it (record.ts). */
import { utf8 } from './bytes.ts'

export const recordPrefix = utf8('stoep/1/rec\0')
export const idPrefix = utf8('stoep/1/id\0')
