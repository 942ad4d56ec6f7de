/** `npm run docs`. tests/sync-server/generated-pages.test.ts says when a page is stale. */
import { writeFileSync } from 'node:fs'
import { generatedPages } from './generated-pages.ts'

for (const { file, text } of generatedPages()) writeFileSync(file, text)
