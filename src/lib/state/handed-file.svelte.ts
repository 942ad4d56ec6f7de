/** A file opened with the app, until the page for files like it takes it. The manifest says which page that is. */
let waiting = $state.raw<File | null>(null)

export function handIn(file: File): void {
  waiting = file
}

/** The file that waits, once, if its name ends in this: ".csv". In an effect it follows what is handed in later. */
export function takeHanded(ending: string): File | null {
  const file = waiting
  if (!file?.name.toLowerCase().endsWith(ending)) return null
  waiting = null
  return file
}
