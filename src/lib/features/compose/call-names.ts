const titles = new Set([
  'mevrouw',
  'mevr',
  'mw',
  'meneer',
  'mijnheer',
  'dhr',
  'de',
  'opa',
  'oma',
  'mr',
  'mrs',
  'ms'
])

/** The first word of a name where room is scarce; the whole name for a title, and where two would be called the same. */
export function callNames(names: readonly string[]): (name: string) => string {
  const firsts = names.map(firstOf)
  return (name) => {
    const first = firstOf(name)
    return firsts.filter((other) => other === first).length > 1 ? name : first
  }
}

function firstOf(name: string): string {
  const [first = name] = name.trim().split(/\s+/)
  return titles.has(first.toLowerCase().replace('.', '')) ? name : first
}
