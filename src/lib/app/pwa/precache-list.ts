/** What Kit knows of a build; every path starts with a slash. */
export interface BuildFiles {
  /** Made by Vite, with a hash of the content in the name. */
  readonly build: readonly string[]
  /** From `static/`, under their own names. */
  readonly files: readonly string[]
  readonly version: string
}

/** Workbox's form: a null revision means that the address itself changes with the content. */
export interface PrecacheEntry {
  readonly url: string
  readonly revision: string | null
}

/**
 * Files fetched when they are first needed instead of on installing: the map (its script and worker carry the name
 * in theirs), tiles, and pictures only the system or a shop window shows.
 */
const leftOut = [/maplibre/, /\.pmtiles$/, /^\/screenshots\//, /^\/icons\//, /\.(md|txt)$/]

/** Everything a page needs to open with no connection: the built files, and `/` as the shell of every address. */
export function precacheList({ build, files, version }: BuildFiles): PrecacheEntry[] {
  const revision = textHash([version, ...[...build].sort()].join('\n'))
  return [
    { url: '/', revision },
    ...build.filter(isWanted).map((url) => ({ url, revision: null })),
    ...files.filter(isWanted).map((url) => ({ url, revision }))
  ]
}

function isWanted(url: string): boolean {
  return !leftOut.some((pattern) => pattern.test(url))
}

/** FNV-1a, 32 bits as hex: names a build, protects nothing. */
function textHash(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
