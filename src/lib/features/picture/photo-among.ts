/**
 * The first file that comes along when something is dropped or pasted; null when it is only words. A program that brings
 * words with a picture of them (a table, a letter) means the words.
 */
export function photoAmong(brought: DataTransfer | null): File | null {
  const hasWords = brought?.types.includes('text/plain') ?? false
  return (hasWords ? null : brought?.files[0]) ?? null
}
