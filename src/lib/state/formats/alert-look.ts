/** How an official alert (CAP, any version) is told from other words and files before anything of it is read. */

/** Of all its versions; the number follows. */
export const capNamespace = 'urn:oasis:names:tc:emergency:cap:'

export const alertEndings: readonly string[] = ['.cap', '.xml']

export function looksLikeAlert(text: string): boolean {
  return /^\s*</.test(text) && text.includes(capNamespace)
}

/** By its name alone: many alerts have no kind, or that of any XML. */
export function isNamedLikeAlert({ name }: Pick<File, 'name'>): boolean {
  return alertEndings.some((ending) => name.toLowerCase().endsWith(ending))
}
