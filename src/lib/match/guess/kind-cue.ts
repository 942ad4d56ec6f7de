/** A group of cues (cue.ts) and what it says of who provides. */
import type { CueLines } from './cue.ts'

export interface KindCue {
  /** Above 0 asks, below 0 offers. */
  readonly points: number
  readonly cues: CueLines
}

export const asks = (points: number, cues: CueLines): KindCue => ({ points, cues })
export const offers = (points: number, cues: CueLines): KindCue => ({ points: -points, cues })
