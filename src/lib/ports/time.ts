/** Wall clock in Unix milliseconds; an argument everywhere so that a test can wind it. */
export type Now = () => number
/** `n` random bytes. */
export type RandomBytes = (n: number) => Uint8Array<ArrayBuffer>
