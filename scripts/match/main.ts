/**
 *   npm run -s match -- guess --sentences FILE
 *   npm run -s match -- rank --requests FILE --offers FILE
 *   npm run -s match -- rings --world FILE
 *
 * Prints JSON lines and nothing else; complaints go to the error output.
 */
type Command = () => Promise<{ run: (args: readonly string[]) => void }>

const commands: Readonly<Record<string, Command>> = {
  guess: () => import('./guess.ts'),
  rank: () => import('./rank.ts'),
  rings: () => import('./rings.ts')
}

const [name = '', ...args] = process.argv.slice(2)
// Whoever reads only the first lines closes the pipe; that is no fault.
process.stdout.on('error', () => process.exit(0))
await runCommand(commands[name])

async function runCommand(load: Command | undefined): Promise<void> {
  if (!load) return stop(`Which one? npm run -s match -- ${Object.keys(commands).join(' | ')}`)
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

export {}
