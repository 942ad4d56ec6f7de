const maxTitleChars = 80

/** The first line of a text, whole words where there are any, for where only a title fits. */
export function titleOf(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/, 1)
  if (line.length <= maxTitleChars) return line
  const start = line.slice(0, maxTitleChars - 1)
  const words = start.slice(0, Math.max(start.search(/\s\S*$/), 0)) || start
  return `${words.replace(/[\uD800-\uDBFF]$/, '')}…`
}
