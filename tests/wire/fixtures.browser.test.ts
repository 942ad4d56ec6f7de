import { tryRecordFixtures } from './fixtures.ts'

tryRecordFixtures()
