/** docs/configuration.md, from the table of settings the relay reads by. */
import { format, resolveConfig } from 'prettier'
import { flagToVariable, settingGroups } from '../../sync-server/settings.ts'
import type { Setting } from '../../sync-server/settings.ts'

export const configurationFile = 'docs/configuration.md'

const opening = `# Settings of the relay

Made from \`sync-server/settings.ts\` by \`npm run docs\`; change it there. How they go together is in [hosting.md](hosting.md).

A flag follows two dashes, \`npm start -- --port 8080\`, and wins over the variable, which is for services and containers. What may be given more than once is a list: repeat the flag, or put commas in the variable. An empty variable counts as none. A value that makes no sense stops the relay at its start, with a sentence.

How large, how many and how often is no setting: those bounds are the same on every device, in \`src/lib/wire/limits.ts\`.
`

export async function configurationPage(): Promise<string> {
  const groups = Object.entries(settingGroups).map(([title, group]) => `## ${title}\n\n${tableOf(group)}\n`)
  const page = [opening, ...groups].join('\n')
  return format(page, { ...(await resolveConfig(configurationFile)), parser: 'markdown' })
}

function tableOf(group: Readonly<Record<string, Setting>>): string {
  const rows = Object.entries(group).map(([flag, setting]) => rowOf(flag, setting))
  return ['| flag | variable | means | without it |', '|---|---|---|---|', ...rows].join('\n')
}

function rowOf(flag: string, { kind, shape, says, otherwise }: Setting): string {
  const variable = flagToVariable(flag) + (kind === 'yes' ? '=1' : '')
  const written = `--${flag} ${shape}`.trimEnd().replaceAll('|', '\\|')
  const means = says + (kind === 'list' ? '; a list' : '')
  return `| \`${written}\` | \`${variable}\` | ${means} | ${otherwise} |`
}
