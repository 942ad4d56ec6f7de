import { journalContract } from '../contracts/journal.ts'
import { dexieUnderTest } from './on-dexie.ts'

journalContract('on Dexie in a browser', dexieUnderTest)
