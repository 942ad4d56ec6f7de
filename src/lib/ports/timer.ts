/** Calls back once after `ms`; returns the function that cancels it. */
export type Later = (callback: () => void, ms: number) => () => void
/** A number from 0 up to but not including 1. */
export type Chance = () => number
