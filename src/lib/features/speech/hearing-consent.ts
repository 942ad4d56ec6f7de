/** Whether somebody on this device said that the browser may send their voice away. */

const keptAs = 'stoep-voice'

export function mayHear(): boolean {
  try {
    return localStorage.getItem(keptAs) !== null
  } catch {
    return false
  }
}

export function allowHearing(): void {
  try {
    localStorage.setItem(keptAs, '1')
  } catch {
    // No storage: it is asked again the next time.
  }
}
