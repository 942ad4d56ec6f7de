import { expect, test } from 'vitest'
import { wordsForPaper } from '#lib/state/formats/paper-words.ts'

test.each([
  ['Bel 06-12345678 na zessen', 'Bel […] na zessen'],
  ['Bel 06 12 34 56 78.', 'Bel […].'],
  ['Bel +31 (0)6 1234 5678', 'Bel […]'],
  ['Bel 020 - 123 4567 of app 0031612345678', 'Bel […] of app […]'],
  ['Mail anneke.b@buurt.example maar', 'Mail […] maar'],
  ['Kom langs op Lindengracht 12-3 of Lindengracht 14a.', 'Kom langs op […] of […].'],
  ['lindengracht 12, 1015 KH', '[…], […]'],
  ['12 Station Road, around noon', '[…], around noon']
])('%s hangs on the wall as %s', (text, onPaper) => {
  expect(wordsForPaper(text)).toBe(onPaper)
})

test.each([
  'Wie heeft op 12-12-2026 10:30 een ladder?',
  'Vanaf 01-12-2026 10:30 of 02/12/2026',
  'Soep voor 4 personen, 2 euro 50, vanaf 17.00 uur',
  'Ik ben onderweg 5 minuten bezig, wie rijdt de 3e straat in?',
  'Een tv van 2020, en 100 stoelen te leen',
  'Kast van 180 bij 200 bij 60 op de hoek van de gracht'
])('%s hangs there as it is', (text) => {
  expect(wordsForPaper(text)).toBe(text)
})
