/** Stems of English words: Porter's, with the irregular forms neighbours use. Words come lower case. */
import { stemmer } from '@orama/stemmers/english'
import { irregularEnglish } from './irregular.ts'

export function englishStem(word: string): string {
  const known = irregularEnglish.get(word)
  if (known !== undefined) return stemmer(known)
  return word.length <= 3 ? word : stemmer(word)
}
