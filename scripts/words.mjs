/**
 * `npm run words`: of each language how much is there, and what is missing (`npm run words uk` names the sentences).
 * Fails when a language has less than scripts/words/at-least.json asks, or words that do not fit.
 */
import { readLanguages } from './words/read-languages.ts'

const named = process.argv.slice(2)
const languages = await readLanguages()
for (const { language, percent, atLeast, missing, missesFirst, faults } of languages) {
  console.log(`${language}  ${percent} % (at least ${atLeast} %), ${missing.length} missing`)
  if (missesFirst.length > 0) console.log(`  on the first screen: ${missesFirst.join(' ')}`)
  for (const fault of faults) console.log(`  ${fault}`)
  if (named.includes(language)) for (const key of missing) console.log(`  missing ${key}`)
}
const isWell = languages.every(({ percent, atLeast, faults }) => percent >= atLeast && faults.length === 0)
process.exit(isWell ? 0 : 1)
