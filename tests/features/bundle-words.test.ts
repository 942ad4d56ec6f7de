import { expect, test } from 'vitest'
import { arBundle } from '#lib/features/words/languages/ar-bundle.ts'
import { ukBundle } from '#lib/features/words/languages/uk-bundle.ts'
import { enBundle } from '#lib/features/words/en-bundle.ts'
import { nlBundle } from '#lib/features/words/nl-bundle.ts'

test.each([
  { ...nlBundle, privately: 'alleen voor jou', invited: 'uitnodiging' },
  { ...enBundle, privately: 'for you alone', invited: 'invitation' },
  { ...ukBundle, privately: 'лише для тебе', invited: 'запрошення' },
  { ...arBundle, privately: 'لك وحدك', invited: 'دعوة' }
])('a backup does not promise sealed messages, nor a file that guests cannot read ($privately)', (words) => {
  expect(words['backup.what']).toContain(words.privately)
  expect(words['backup.noWords']).toContain(words.privately)
  expect(words['bundle.what']).toContain(words.invited)
})
