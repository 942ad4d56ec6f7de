import { handIn } from '#lib/state/handed-file.svelte.ts'
import { onFileOpened } from './opened-file.ts'

/** Takes what the system hands this window; it keeps that until somebody listens. Call once in a window. */
export function listen(): void {
  onFileOpened(handIn)
}
