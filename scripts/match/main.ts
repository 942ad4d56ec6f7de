/**
 *   npm run -s match -- guess --sentences FILE
 *   npm run -s match -- rank --requests FILE --offers FILE
 *   npm run -s match -- rings --world FILE
 *
 * Prints JSON lines and nothing else; complaints go to the error output.
 */
const commands: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => void }>>> = {
  guess: () => import('./guess.ts'),
  rank: () => import('./rank.ts'),
  rings: () => import('./rings.ts')
}

const [name = '', ...args] = process.argv.slice(2)
const load = commands[name]
if (load) await tell(load)
else stop(`Which one? npm run -s match -- ${Object.keys(commands).join(' | ')}`)

async function tell(load: NonNullable<typeof load>): Promise<void> {
  try {
    const { run } = await load()
    run(args)
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error))
  }
}

function stop(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
