import { localeOf } from './locale.ts'
import { language } from './say.svelte.ts'

/** A size in bytes as people say it, "2,4 MB": little is never told as nothing. */
export function sizeWords(bytes: number): string {
  const isLarge = bytes >= 1_000_000_000
  const amount = isLarge ? bytes / 1_000_000_000 : bytes === 0 ? 0 : Math.max(bytes / 1_000_000, 0.1)
  const unit = isLarge ? 'gigabyte' : 'megabyte'
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(localeOf(language()), options).format(amount)
}
