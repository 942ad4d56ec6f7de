/** Pages of docs/ that are made from code, so that they cannot say otherwise. `npm run docs` writes them. */
import { privacyPage } from '#relay/operator/privacy-sheet.ts'
import { flagToVariable, settingGroups } from '#relay/settings/settings.ts'
import type { Setting } from '#relay/settings/settings.ts'

export interface GeneratedPage {
  /** From the folder of the project. */
  readonly file: string
  readonly text: string
}

export function generatedPages(): readonly GeneratedPage[] {
  return [
    { file: 'docs/configuration.md', text: configurationPage() },
    { file: 'docs/hosting/privacy.md', text: privacyPage() }
  ]
}

const opening = `# Settings of the relay

Made from \`sync-server/settings/settings.ts\` by \`npm run docs\`; change it there. How they go together is in [hosting.md](hosting.md).

A flag follows two dashes, \`npm start -- --port 8080\`, and wins over the variable, which is for services and containers. What may be given more than once is a list: repeat the flag, or put commas in the variable. An empty variable counts as none. A value that makes no sense stops the relay at its start, with a sentence.

How large, how many and how often is no setting: those bounds are the same on every device, in \`src/lib/wire/limits.ts\`.
`

function configurationPage(): string {
  const groups = Object.entries(settingGroups).map(([title, group]) => `## ${title}\n\n${tableOf(group)}\n`)
  return [opening, ...groups].join('\n')
}

function tableOf(group: Readonly<Record<string, Setting>>): string {
  const rows = Object.entries(group).map(([flag, setting]) => rowOf(flag, setting))
  return markdownTable([['flag', 'variable', 'means', 'without it'], ...rows])
}

function rowOf(flag: string, { kind, shape, says, otherwise }: Setting): string[] {
  const variable = flagToVariable(flag) + (kind === 'yes' ? '=1' : '')
  const written = `--${flag} ${shape}`.trimEnd().replaceAll('|', '\\|')
  return [`\`${written}\``, `\`${variable}\``, says + (kind === 'list' ? '; a list' : ''), otherwise]
}

/** As Prettier lays it out: all cells of a column equally wide. */
function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const padded = (row: readonly string[]) => line(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)))
  return [padded(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(padded)].join('\n')
}
