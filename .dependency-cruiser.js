/**
 * The import fence. `roomsBelow` is the table of ARCHITECTURE.md: what a room may import beside itself; whatever
 * is not named is forbidden. Every rule is tried with a planted fault in tests/architecture.test.ts.
 */

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */
/** @typedef {Readonly<Record<string, readonly string[]>>} Table */

/**
 * Rooms of src/lib, and of src/lib only.
 * @type {Table}
 */
const roomsBelow = {
  domain: [],
  match: ['domain'],
  wire: [],
  ports: ['domain', 'wire'],
  actions: ['domain', 'ports'],
  keys: ['domain', 'wire', 'ports'],
  replica: ['domain', 'wire', 'ports'],
  journal: ['domain', 'wire', 'ports'],
  links: ['domain', 'wire', 'ports'],
  map: ['domain', 'ports'],
  state: ['domain', 'match', 'ports', 'actions'],
  ui: [],
  features: ['domain', 'match', 'ui', 'state', 'map'],
  app: ['domain', 'match', 'wire', 'ports', 'actions', 'keys', 'replica', 'journal', 'links', 'map', 'state']
}

/**
 * Single files a room may import from a room it may not.
 * @type {Table}
 */
const filesBelow = {
  // The bounds of what a neighbour may write are the bounds of the wire, and an id is the same text in both.
  domain: ['src/lib/wire/limits.ts', 'src/lib/wire/bytes.ts']
}

/**
 * Rooms of the relay, and what each may import of the relay itself. What lies beside them puts them together.
 * @type {Table}
 */
const relayRoomsBelow = {
  guard: [],
  watch: [],
  log: ['watch'],
  waking: ['guard', 'watch', 'log'],
  calendar: ['guard', 'watch'],
  rooms: ['guard', 'watch', 'log', 'waking'],
  directory: ['guard', 'watch', 'log', 'rooms'],
  web: ['guard', 'watch', 'waking', 'calendar', 'rooms', 'directory'],
  node: ['guard', 'watch', 'rooms', 'web'],
  settings: ['log', 'waking', 'node'],
  operator: ['guard', 'web', 'node', 'settings', 'relay.ts']
}

/**
 * Places outside src/lib. `scripts` puts adapters together as `app` does, without a browser.
 * @type {Table}
 */
const placesBelow = {
  'src/routes': ['src/lib/features', 'src/lib/ui', 'src/lib/state', 'src/lib/app', 'src/app.css'],
  'src/service-worker': ['src/lib/app/pwa'],
  'sync-server': ['src/lib/wire'],
  scripts: [
    ...['domain', 'match', 'wire', 'ports', 'actions', 'keys', 'replica', 'journal', 'links', 'app'].map(
      (room) => `src/lib/${room}`
    ),
    'sync-server'
  ]
}

/** The one place that may import a package, besides tests. */
const homes = [
  { name: 'yjs', home: 'src/lib/replica/', packages: ['yjs', 'y-indexeddb'] },
  { name: 'y-webrtc', home: 'src/lib/links/', packages: ['y-webrtc', 'simple-peer'] },
  { name: 'dexie', home: 'src/lib/journal/', packages: ['dexie'] },
  { name: 'maplibre-gl', home: 'src/lib/map/', packages: ['maplibre-gl', 'pmtiles'] },
  {
    name: 'ws',
    home: 'sync-server/',
    packages: ['ws', 'selfsigned', 'web-push', 'node-datachannel', 'prom-client', '@nats-io/[a-z-]+']
  },
  { name: 'workbox', home: 'src/(service-worker|lib/app/)', packages: ['workbox-[a-z-]+'] }
]

const ours = '^(src|sync-server|scripts|tests)/'
const shipped = '^(src|sync-server|scripts)/'
const testTools = [
  'vitest',
  'vitest-browser-svelte',
  'fast-check',
  'fake-indexeddb',
  '@playwright',
  '@axe-core'
]

/**
 * A path as the start of a pattern; a file's name counts whole.
 * @param {string} path
 */
const startOf = (path) => `^${path.replaceAll('.', '\\.')}${path.includes('.') ? '$' : '(/|\\.|$)'}`
/** @param {string} name */
const packagePath = (name) => `(^|/)node_modules/${name}/`

/** @type {(name: string, place: string, allowed: readonly string[]) => Rule} */
const fence = (name, place, allowed) => ({
  name,
  comment: `${place} may import of ours, beside itself: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: startOf(place) },
  to: { path: ours, pathNot: [place, ...allowed].map(startOf) }
})

/** @type {(entry: [string, readonly string[]]) => Rule} */
const roomFence = ([room, below]) =>
  fence(`room-${room}`, `src/lib/${room}`, [
    ...below.map((other) => `src/lib/${other}`),
    ...(filesBelow[room] ?? [])
  ])

/** @type {(entry: [string, readonly string[]]) => Rule} */
const relayRoomFence = ([room, below]) =>
  fence(`relay-${room}`, `sync-server/${room}`, [
    ...below.map((other) => `sync-server/${other}`),
    'src/lib/wire'
  ])

/** @type {(entry: [string, readonly string[]]) => Rule} */
const placeFence = ([place, allowed]) => fence(`place-${place.replace('src/', '')}`, place, allowed)

/** @type {(entry: typeof homes[number]) => Rule} */
const packageHome = ({ name, home, packages }) => ({
  name: `only-here-${name}`,
  comment: `${packages.join(' and ')} may be imported in ${home} only.`,
  severity: 'error',
  from: { path: shipped, pathNot: `^${home}` },
  to: { path: packages.map(packagePath) }
})

/** @type {Rule[]} */
const manners = [
  {
    name: 'every-room-is-in-the-table',
    comment: 'A folder in src/lib or in the relay that no table knows would have no fence.',
    severity: 'error',
    from: {
      path: '^(src/lib/|sync-server/[^/]+/)',
      pathNot: [
        `^src/lib/(${Object.keys(roomsBelow).join('|')})/`,
        `^sync-server/(${Object.keys(relayRoomsBelow).join('|')})/`
      ]
    },
    to: {}
  },
  {
    name: 'nothing-imports-tests',
    severity: 'error',
    from: { path: shipped },
    to: { path: '^tests/' }
  },
  {
    name: 'no-upward-path',
    comment: 'Never ../ : write #lib/room/file.ts or #relay/room/file.ts.',
    severity: 'error',
    from: { path: '^((?:src|sync-server|scripts).*)/[^/]+$' },
    to: {
      dependencyTypes: ['local'],
      dependencyTypesNot: ['aliased'],
      path: ours,
      pathNot: ['^$1/', '^src/app\\.css$']
    }
  },
  {
    name: 'tests-reach-src-by-name',
    comment: 'Tests write #lib/room/file.ts, as the rooms do.',
    severity: 'error',
    from: { path: '^tests/' },
    to: { dependencyTypes: ['local'], dependencyTypesNot: ['aliased'], path: '^src/' }
  },
  {
    name: 'ports-hold-types-only',
    comment: 'A port is a shape: import type, nothing that runs.',
    severity: 'error',
    from: { path: '\\.ts$' },
    to: { path: '^src/lib/ports/', dependencyTypesNot: ['type-only'] }
  },
  {
    name: 'no-node-in-the-browser',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['core'] }
  },
  {
    name: 'no-test-tools-outside-tests',
    severity: 'error',
    from: { path: '^(src|sync-server)/' },
    to: { path: testTools.map(packagePath) }
  },
  {
    name: 'no-cycles',
    comment: 'Files that need each other to run are one file, or lack a third.',
    severity: 'error',
    from: { path: shipped },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
  },
  {
    name: 'everything-resolves',
    comment: 'An import the fence cannot follow would pass it unseen.',
    severity: 'error',
    from: { path: ours },
    to: {
      couldNotResolve: true,
      pathNot: '^(/src/app\\.css$|\\$app/|\\$env/|\\$service-worker$|\\./\\$types)'
    }
  }
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(roomsBelow).map(roomFence),
    ...Object.entries(relayRoomsBelow).map(relayRoomFence),
    ...Object.entries(placesBelow).map(placeFence),
    ...homes.map(packageHome),
    ...manners
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.d.ts']
    }
  }
}
