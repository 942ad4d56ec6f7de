/** The house rules as pages show them. Pure. */
import type { Authority } from '#lib/domain/authority.ts'

type WithRules = Pick<Authority, 'rules'>

/** One rule a line; none while nothing was written down. */
export function linesOf({ text }: Pick<Authority['rules'][number], 'text'>): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

export function rulesNow({ rules }: WithRules): readonly string[] {
  const latest = rules.at(-1)
  return latest ? linesOf(latest) : []
}

/** The rules somebody has not said yes to yet; null when there is nothing to say yes to. */
export function rulesToRead(
  { rules, accepted }: Pick<Authority, 'rules' | 'accepted'>,
  account: Authority['rules'][number]['by']
): { readonly rules: Authority['rules'][number]; readonly isChange: boolean } | null {
  const latest = rules.at(-1)
  if (!latest || latest.by === account || accepted.get(account) === latest.id) return null
  return { rules: latest, isChange: accepted.has(account) }
}
