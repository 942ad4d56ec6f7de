/**
 * A file for the share sheet; null where there is none for files. Chromium passes on well-known kinds only, of which text
 * is one: there it goes as `.stoep.txt`. What it holds tells the app what it is, not its name.
 */
export function fileToShare(blob: Blob, name: string): File | null {
  const isChromium = 'userAgentData' in navigator
  const file = isChromium
    ? new File([blob], `${name}.stoep.txt`, { type: 'text/plain' })
    : new File([blob], `${name}.stoep`, { type: blob.type })
  return navigator.canShare?.({ files: [file] }) ? file : null
}
