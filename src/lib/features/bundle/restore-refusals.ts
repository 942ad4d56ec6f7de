import { say } from '#lib/features/words/say.svelte.ts'
import type { OwnWords } from './OwnRefused.svelte'

/** Who comes back has no neighbour to ask: the file is one's own. */
export function restoreRefusals(): OwnWords {
  return {
    bundleNotOurs: say('restore.notOurs'),
    bundleBroken: say('restore.broken'),
    bundleTooLarge: say('restore.tooLarge'),
    bundleNoBackup: say('restore.noBackup')
  }
}
