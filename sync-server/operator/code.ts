import { randomInt } from 'node:crypto'
import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
    keepCode(dataDir, file, makeCode())
    return readFileSync(file, 'utf8').trim()
  }
}

/** Whole or not at all, and never over one that another process made meanwhile. */
function keepCode(dataDir: string, file: string, code: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${code}\n`, { mode: 0o600 })
  try {
    copyFileSync(draft, file, constants.COPYFILE_EXCL)
  } catch (fault) {
    if (!existsSync(file)) throw fault
  } finally {
    rmSync(draft, { force: true })
  }
}

function makeCode(): string {
  const group = () => Array.from({ length: groupChars }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}
