import { isNamedLikeAlert, looksLikeAlert } from '#lib/state/formats/alert-look.ts'

/** The official alert among what is dropped or pasted, as a file or as its text; null when there is none. */
export function alertAmong(brought: DataTransfer | null): File | null {
  const file = [...(brought?.files ?? [])].find(isNamedLikeAlert)
  if (file) return file
  const text = brought?.getData('text/plain') ?? ''
  return looksLikeAlert(text) ? new File([text], 'alert.cap') : null
}
