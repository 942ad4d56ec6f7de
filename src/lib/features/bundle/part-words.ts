import type { BundleProgress } from '#lib/state/bundling.svelte.ts'
import { localeOf } from '#lib/features/words/locale.ts'
import { language, say } from '#lib/features/words/say.svelte.ts'

/** How much of a file was read; empty while that is not known. */
export function partWords(progress: BundleProgress | null): string {
  if (!progress) return ''
  const part = new Intl.NumberFormat(localeOf(language()), { style: 'percent' })
  return say('bundle.reading.part', { percent: part.format(progress.done / progress.of) })
}
