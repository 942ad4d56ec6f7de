/**
 * A place the device found in a sentence, spelled as the person spelled it: the guess works on lower case without
 * accents. With a capital when it cannot be found again.
 */
export function asWritten(place: string, text: string): string {
  const words = text.split(/\s+/).map(bare).filter(Boolean)
  const folded = words.map(fold)
  const wanted = fold(place).split(' ')
  const at = folded.findIndex((_, from) => wanted.every((word, i) => folded[from + i] === word))
  const found = at < 0 ? place : words.slice(at, at + wanted.length).join(' ')
  return found.slice(0, 1).toLocaleUpperCase() + found.slice(1)
}

/** Without the marks around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/-/g, ' ')
}
