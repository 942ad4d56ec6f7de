import { randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Without those that are taken for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 3
const groupChars = 4

/** The code of the page for who hosts the relay, as `abcd-efgh-jkmn`: 59 bits. Deleting the file makes another. */
export function keptOperatorCode(dataDir: string): string {
  const file = join(dataDir, 'operator-code')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const code = makeCode()
    writeFileSync(file, `${code}\n`, { mode: 0o600, flag: 'wx' })
    return code
  }
}

function makeCode(): string {
  const group = () => Array.from({ length: groupChars }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}
