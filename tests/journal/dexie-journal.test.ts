import 'fake-indexeddb/auto'
import { journalContract } from '../contracts/journal.ts'
import { dexieUnderTest } from './on-dexie.ts'

journalContract('on Dexie', dexieUnderTest)
