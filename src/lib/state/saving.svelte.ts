import { useStoep } from './context.ts'
import { watchLater } from './watch-later.ts'
import { watched, type Watched } from './watched.svelte.ts'

/** Whether the battery of this device is spared; undefined until that is known. */
export function watchedSaving(): Watched<boolean> {
  const stoep = useStoep()
  return watched(() =>
    watchLater(
      () => stoep.saving(),
      ({ isOn }) => isOn
    )
  )
}
