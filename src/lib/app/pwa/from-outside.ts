/** What the system hands this window, kept from the moment this file is brought in until somebody asks for it. */
import { handIn } from '#lib/state/handed-file.svelte.ts'
import { keepInstallQuestion } from './installing.ts'
import { onFileOpened } from './opened-file.ts'

export const installing = keepInstallQuestion()

onFileOpened(handIn)
