/** Backgrounds a face can have; white is 7:1 or better on each (tests/ui/face.test.ts). */
export const faceColours = [
  '#8a2e1b',
  '#7a3d00',
  '#5c4a00',
  '#3f5212',
  '#12553a',
  '#0b5353',
  '#124c74',
  '#2f4390',
  '#4b3a92',
  '#6a2f83',
  '#82275f',
  '#872a3f'
] as const

/** The same colour for the same key everywhere (FNV-1a over its UTF-16 units). */
export function faceColour(key: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0
  return faceColours[hash % faceColours.length] ?? faceColours[0]
}

/** First letters of the first and last word, as a person sees letters (an emoji or accented letter is one). */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends.map((word) => firstLetter(word ?? '')).join('') || '?'
}

const letters = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : null

function firstLetter(word: string): string {
  const first = letters ? letters.segment(word)[Symbol.iterator]().next().value?.segment : [...word][0]
  return (first ?? '').toLocaleUpperCase()
}
