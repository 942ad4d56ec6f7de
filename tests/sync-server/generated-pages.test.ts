import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generatedPages } from '#relay/generated-pages.ts'
import { parseCommand } from '#relay/settings/config.ts'
import { flagToVariable, settings } from '#relay/settings/settings.ts'

const pages = generatedPages()

describe('a page that is made from code', () => {
  it.each(pages)('is as the code says now (else: npm run docs): $file', ({ file, text }) => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})

describe('a setting', () => {
  it.each(Object.keys(settings))('stands in --help and in the page, with its variable: --%s', (flag) => {
    const page = pages.find(({ file }) => file === 'docs/configuration.md')?.text
    expect(page).toContain(`\`--${flag}`)
    expect(page).toContain(`\`${flagToVariable(flag)}`)
  })

  it('is none when its variable is empty, as service files leave them', () => {
    const empty = Object.fromEntries(Object.keys(settings).map((flag) => [flagToVariable(flag), '']))
    expect(parseCommand([], empty)).toEqual(parseCommand([], {}))
  })

  it('is the same by flag and by variable', () => {
    const flags = ['--log', 'json', '--behind-proxy', '--name', 'a', '--name', 'b', '--operator-port', 'off']
    const variables = {
      STOEP_LOG: 'json',
      STOEP_BEHIND_PROXY: '1',
      STOEP_NAME: 'a,b',
      STOEP_OPERATOR_PORT: 'off'
    }
    expect(parseCommand(flags, {})).toEqual(parseCommand([], variables))
  })

  it.each([
    [['--log', 'yaml'], 'text or json'],
    [['--metrics-key', 'short'], 'at least 20'],
    [['--operator-port', 'x'], 'not a port']
  ])('that makes no sense is answered with a sentence: %j', (args, sentence) => {
    expect(() => parseCommand(args, {})).toThrow(sentence)
  })
})
