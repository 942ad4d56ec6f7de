/** `npm run docs`: writes the pages that are made from code. tests/scripts/docs.test.ts says when one is stale. */
import { writeFileSync } from 'node:fs'
import { generatedPages } from './docs/pages.ts'

for (const { file, text } of await generatedPages()) {
  writeFileSync(file, text)
  console.log(`${file} is written.`)
}
