/** Which epochs a device keeps open, and for how long it reads one that it writes to no more. */
import type { Epochs, EpochView } from '#lib/domain/epochs.ts'
import type { KeptEpoch, KeptEpochs } from '#lib/ports/rooms.ts'
import { limits } from '#lib/wire/limits.ts'

/** The one to write to, then the latest others, at most `limits.maxOpenEpochs` of those this device has a key of. */
export function epochsToOpen({ byId, heads }: Pick<Epochs, 'byId' | 'heads'>, kept: KeptEpochs): EpochView[] {
  const [writing] = heads
  const others = [...byId.values()].filter(({ id }) => id !== writing?.id)
  const latestFirst = others.sort((a, b) => b.generation - a.generation)
  return [...(writing ? [writing] : []), ...latestFirst]
    .filter(({ id }) => kept[id]?.secret)
    .slice(0, limits.maxOpenEpochs)
}

/** Whether it has been read for long enough after this device saw the one that follows. */
export function isPast({ newerSince }: Pick<KeptEpoch, 'newerSince'>, nowMs: number): boolean {
  return newerSince !== null && nowMs - newerSince > limits.epochReadMs
}
