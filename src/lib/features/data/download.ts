/** Hands a file made here to the browser, which puts it with the downloads or opens it in the program for its type. */
export function download(text: string, { name, extension, type }: FileOnDevice): void {
  downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), `${fileName(name)}.${extension}`)
}

export function downloadBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** What is no letter or digit in it becomes a hyphen. */
export function fileName(words: string): string {
  return words.replace(/[^\p{L}\p{N}-]+/gu, '-')
}

interface FileOnDevice {
  /** What is no letter or digit in it becomes a hyphen. */
  readonly name: string
  readonly extension: string
  /** Of its contents, as MIME says it. */
  readonly type: string
}
