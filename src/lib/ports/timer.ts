/** What is waited for: `look` for the next time to see whether all is well, which may come later without harm. */
export type Wait = 'look'
/** Calls back once after `ms`, or later for a `look`; returns the function that cancels it. */
export type Later = (callback: () => void, ms: number, wait?: Wait) => () => void
/** A number from 0 up to but not including 1. */
export type Chance = () => number
