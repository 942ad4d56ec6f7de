const maxChars = 160

/** The beginning of a text for a list, cut between words where it can be and never inside a character. */
export function excerpt(text: string): string {
  if (text.length <= maxChars) return text
  const start = text.slice(0, maxChars).replace(/[\uD800-\uDBFF]$/, '')
  const lastSpace = start.search(/\s\S*$/)
  return `${lastSpace > maxChars / 2 ? start.slice(0, lastSpace) : start}…`
}
