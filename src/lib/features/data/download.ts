/** Hands a file made here to the browser, which puts it with the downloads or opens it in the program for its type. */
export function download(text: string, { name, extension, type }: FileOnDevice): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name.replace(/[^\p{L}\p{N}-]+/gu, '-')}.${extension}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

interface FileOnDevice {
  /** What is no letter or digit in it becomes a hyphen. */
  readonly name: string
  readonly extension: string
  /** Of its contents, as MIME says it. */
  readonly type: string
}
