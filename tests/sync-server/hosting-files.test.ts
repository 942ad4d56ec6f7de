/** The files under docs/hosting: that they name what exists, and that an update which fails leaves what was there. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseCommand } from '#relay/settings/config.ts'
import { flagToVariable, settings } from '#relay/settings/settings.ts'

const hosting = (file: string) => readFileSync(join('docs/hosting', file), 'utf8')

describe('the files for hosting', () => {
  const variables = new Set([...Object.keys(settings).map(flagToVariable), 'STOEP_NAME'])
  // Of update.sh itself.
  const own = ['STOEP_FOLDER', 'STOEP_READY', 'STOEP_PATIENCE_SECONDS']

  it.each(readdirSync('docs/hosting'))('set nothing the relay does not read: %s', (file) => {
    const named = hosting(file).match(/STOEP_[A-Z_]+/g) ?? []
    expect(named.filter((name) => !variables.has(name) && !own.includes(name))).toEqual([])
  })

  it.each([
    ['stoep.service', /^Environment=(\w+)=(.*)$/gm],
    ['Dockerfile', /(STOEP_\w+)=(\S+)/g]
  ])('give %s values that make sense', (file, assignment) => {
    const given = [...hosting(file).matchAll(assignment)].map(([, name = '', value]) => [name, value])
    expect(given.length).toBeGreaterThan(3)
    expect(parseCommand([], Object.fromEntries(given))).toMatchObject({
      command: 'serve',
      config: { logForm: 'json' }
    })
  })

  it('have Caddy write down no request, also when the relay is away', () => {
    expect(hosting('Caddyfile')).toMatch(/^\tlog default {\n\t\texclude .*\bhttp\.log\.error\b/m)
  })

  it('take along every package the relay runs on', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    const imported = readdirSync('sync-server', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [
          ...readFileSync(join('sync-server', file), 'utf8').matchAll(/(?:from|import\() ?'([^'#.][^']*)'/g)
        ].map(([, name = '']) => name)
      )
    const packages = new Set(imported.filter((name) => !name.startsWith('node:')))
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([])
    expect(packages.size).toBeGreaterThan(3)
  })
})

describe('an update', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stoep-update-'))
    mkdirSync(join(folder, 'bin'))
    // A version with the file newer-log makes the log one that others do not read.
    const startsNewLog = `[ ! -e ${folder}/box/newer-log ] || touch ${folder}/newer`
    const readsLog = `{ [ ! -e ${folder}/newer ] || [ -e ${folder}/box/newer-log ]; }`
    mkdirSync(join(folder, 'data'))
    stub('runuser', 'shift 3; exec "$@"')
    stub('npm', '[ "$1" = ci ] || [ ! -e broken-build ]')
    stub('systemctl', `echo "$@" >>${folder}/restarts\n${startsNewLog}`)
    stub('curl', `echo "$@" >>${folder}/asked\n[ ! -e ${folder}/box/broken-start ] && ${readsLog}`)
    git('init', '--quiet', '--initial-branch=main', 'upstream')
    commit('version', '1')
    git('clone', '--quiet', 'upstream', 'box')
    mkdirSync(join(folder, 'box/node_modules/.bin'), { recursive: true })
    // Given `sync-server/main.ts backup|restore FILE ...`.
    const copies = `[ ! -e ${folder}/full ] && echo copy >"$3"`
    const restores = `tail -n 1 ${folder}/restarts | grep --quiet stop && grep copy "$3" && rm ${folder}/newer`
    script(
      join(folder, 'box/node_modules/.bin/node'),
      `if [ "$2" = backup ]; then ${copies}; else ${restores}; fi`
    )
    writeFileSync(join(folder, 'data/update'), '')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function script(file: string, body: string): void {
    writeFileSync(file, `#!/bin/sh\n${body}\n`)
    chmodSync(file, 0o755)
  }

  const stub = (name: string, body: string) => script(join(folder, 'bin', name), body)

  function git(...args: string[]): void {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@t']
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }

  function commit(file: string, text: string): void {
    writeFileSync(join(folder, 'upstream', file), text)
    git('-C', 'upstream', 'add', '.')
    git('-C', 'upstream', 'commit', '--quiet', '-m', file)
  }

  /** What it said, whether it went well, and which version is there. */
  function update(settingsOfHost: Record<string, string> = {}) {
    const env = {
      ...settingsOfHost,
      PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
      STOEP_FOLDER: join(folder, 'box'),
      STOEP_DATA: join(folder, 'data'),
      STOEP_PATIENCE_SECONDS: '1'
    }
    const { status } = spawnSync('sh', [resolve('docs/hosting/update.sh')], { env, encoding: 'utf8' })
    return {
      isWell: status === 0,
      said: readFileSync(
        `${settingsOfHost['STOEP_UPDATE_REQUEST'] ?? join(folder, 'data/update')}.said`,
        'utf8'
      ),
      version: readFileSync(join(folder, 'box/version'), 'utf8'),
      restarts: existsSync(join(folder, 'restarts'))
        ? readFileSync(join(folder, 'restarts'), 'utf8').trim().split('\n').length
        : 0
    }
  }

  it('gets the newest version after a copy was made, and is asked for once', () => {
    commit('version', '2')
    expect(update()).toMatchObject({ isWell: true, version: '2', restarts: 1 })
    expect(readFileSync(join(folder, 'data/before-update.sqlite'), 'utf8')).toBe('copy\n')
    expect(existsSync(join(folder, 'data/update'))).toBe(false)
    expect(update().said).toMatch(/newest version already/)
  })

  it.each(['broken-build', 'broken-start'])(
    'goes back to what was there when the new one has a %s',
    (fault) => {
      commit('version', '2')
      commit(fault, 'x')
      const { isWell, said, version } = update()
      expect([isWell, version]).toEqual([false, '1'])
      expect(said).toMatch(/the old version runs again/)
    }
  )

  it('goes back to the copy too when the new version made the log one that the old version does not read', () => {
    commit('version', '2')
    commit('newer-log', 'x')
    commit('broken-start', 'x')
    const { isWell, said, version } = update()
    expect([isWell, version]).toEqual([false, '1'])
    expect(said).toMatch(/the old version runs again/)
    expect(existsSync(join(folder, 'newer'))).toBe(false)
  })

  it('looks for the relay where its settings put it, which the service reads too', () => {
    const asked = (host: Record<string, string>) => {
      commit('version', JSON.stringify(host))
      expect(update(host).isWell).toBe(true)
      return readFileSync(join(folder, 'asked'), 'utf8').trim().split(' ').at(-1)
    }
    expect(asked({})).toBe('http://localhost:4400/readyz')
    expect(asked({ STOEP_PORT: '4500', STOEP_HTTPS: '1' })).toBe('https://localhost:4500/readyz')
    expect(asked({ STOEP_HOST: '192.0.2.1', STOEP_HTTPS: '' })).toBe('http://192.0.2.1:4400/readyz')
    expect(asked({ STOEP_HOST: '::1' })).toBe('http://[::1]:4400/readyz')
    const [, file] = /^EnvironmentFile=(.*)$/m.exec(hosting('stoep.service')) ?? []
    expect(hosting('stoep-update.service')).toContain(`EnvironmentFile=${file}`)
  })

  it('answers where it was asked, also where the data is elsewhere', () => {
    const request = join(folder, 'asked-here')
    writeFileSync(request, '')
    expect(update({ STOEP_UPDATE_REQUEST: request }).said).toMatch(/newest version already/)
    expect(existsSync(request)).toBe(false)
  })

  it('makes no copy of a log on NATS, which is not in the folder', () => {
    commit('version', '2')
    writeFileSync(join(folder, 'full'), '')
    expect(update({ STOEP_STORE: 'nats://one:4222' })).toMatchObject({ isWell: true, version: '2' })
  })

  it('is not begun when no copy can be made', () => {
    commit('version', '2')
    writeFileSync(join(folder, 'full'), '')
    expect(update()).toMatchObject({ isWell: false, version: '1', restarts: 0 })
  })

  it('is not begun without a connection', () => {
    rmSync(join(folder, 'upstream'), { recursive: true })
    const { isWell, said, restarts } = update()
    expect([isWell, restarts]).toEqual([false, 0])
    expect(said).toMatch(/no connection/)
  })
})
