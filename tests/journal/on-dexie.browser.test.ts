import { journalContract } from '../contracts/journal.ts'
import { journalLifetime } from '../contracts/journal-lifetime.ts'
import { journalQueriesContract } from '../contracts/journal-queries.ts'
import { storedViewsContract } from '../contracts/journal-stored-views.ts'
import { dexieUnderTest } from './on-dexie.ts'

journalContract('on Dexie in a browser', dexieUnderTest)
journalLifetime()
journalQueriesContract()
storedViewsContract()
