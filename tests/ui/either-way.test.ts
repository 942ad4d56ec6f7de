import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const src = new URL('../../src/', import.meta.url).pathname
const styled = globSync('**/*.{svelte,css,html}', { cwd: src }).sort()

/** What is said by left and right although the page may run the other way, and why that is right there. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The same distance on both sides, whichever is larger.
  'lib/ui/Frame.svelte': ['safe-area-inset-left', 'safe-area-inset-right'],
  // A place on the map is counted from its left edge, in every language.
  'lib/features/area/AreaCorners.svelte': ['left:'],
  'lib/features/map/MapNumbers.svelte': ['left:'],
  'lib/features/map/MapPoints.svelte': ['left:', 'translateX']
}

const physical =
  /(?<![-\w.])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)*\s*:|(?:left|right)\s*:(?!:)|(?:min-|max-)?(?:width|height)\s*:(?=[^)]*;)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)|translateX|safe-area-inset-(?:left|right)|to (?:left|right)\b|style:(?:left|right)\b)/g

/** Style sheets, style attributes and style directives; not scripts, words or comments. */
function stylesIn(file: string): string {
  const source = readFileSync(src + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
  if (file.endsWith('.css')) return source
  const parts = source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|\sstyle="([^"]*)"|\s(style:[\w-]+)/g)
  return [...parts].map(([, sheet, attribute, directive]) => sheet ?? attribute ?? directive).join('\n')
}

function physicalIn(styles: string): string[] {
  return [...styles.matchAll(physical)].map(([found]) => found.replace(/\s+/g, ' ').replace(/ :/, ':'))
}

test('finds what would stand on the wrong side when a page runs from right to left', () => {
  const wrong = [
    'a { margin-left: 1px; }',
    'a { left: 0; }',
    'a { text-align: right; }',
    'a { border-top-left-radius: 2px; }',
    'a { float: left; }',
    'a { transform: translateX(2px); }',
    'a { background: linear-gradient(to right, red, blue); }',
    'a { inline-size: 1px; width: 3px; }'
  ]
  for (const style of wrong) expect(physicalIn(style), style).toHaveLength(1)
  const right = 'a { margin-inline-start: 1px; inset-inline: 0; text-align: start; } .left { color: red; }'
  expect(physicalIn(`${right} @media (min-width: 960px) { a { inline-size: 1px; } }`)).toEqual([])
})

test.each(styled)('%s runs either way', (file) => {
  const found = physicalIn(stylesIn(file)).filter((part) => !allowed[file]?.includes(part))
  expect(found).toEqual([])
})

/** They move a corner of the line on the map, where the west is left in every language. */
const onMap: ReadonlySet<string> = new Set(['arrow-left', 'arrow-right'])

test('every icon that points turns with the page', () => {
  const pointing =
    /^(arrow|chevrons?|move|corner|log-(in|out)|undo|redo|reply|forward|send|skip|step|panel)\b/
  const upOrDown = /-(up|down)(-|$)/
  const imported = styled.flatMap((file) =>
    [...readFileSync(src + file, 'utf8').matchAll(/@lucide\/svelte\/icons\/([\w-]+)'/g)].map(
      ([, name = '']) => name
    )
  )
  const turned = new Set(readFileSync(`${src}app.css`, 'utf8').match(/(?<=\.lucide-)[\w-]+/g))
  const wanted = [...new Set(imported)].filter(
    (name) => pointing.test(name) && !upOrDown.test(name) && !onMap.has(name)
  )
  expect(wanted).toContain('chevron-left')
  for (const name of wanted) expect([...turned], name).toContain(name)
})

test('nothing in a script counts from the left of a row that may begin at the right', () => {
  const scripts = globSync('lib/**/*.{svelte,ts}', { cwd: src })
  const counting = scripts.filter((file) =>
    /\b(scrollLeft|offsetLeft)\b/.test(readFileSync(src + file, 'utf8'))
  )
  expect(counting).toEqual([])
})
