/** Which modules the first screen needs before it can show: they travel in one file instead of fifty small ones. */

interface Bundle {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

const firstPages = /src\/routes\/\+(page|layout|error)\.(svelte|ts)$/

/**
 * A name for the bundler's `codeSplitting` groups: "first" for what the board, its layout or the error page import,
 * directly or through others, not counting `import()`; null for the rest.
 */
export function firstLoad(): (id: string, bundle: Bundle) => string | null {
  const known = new Map<string, boolean>()

  function isNeeded(id: string, bundle: Bundle): boolean {
    const answer = known.get(id)
    if (answer !== undefined) return answer
    known.set(id, firstPages.test(id))
    const importers = bundle.getModuleInfo(id)?.importers ?? []
    const needed = firstPages.test(id) || importers.some((importer) => isNeeded(importer, bundle))
    known.set(id, needed)
    return needed
  }

  return (id, bundle) => (isNeeded(id, bundle) ? 'first' : null)
}
