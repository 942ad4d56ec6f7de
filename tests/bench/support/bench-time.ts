/** A summer noon; pages are told this time, so that what is open stays open. */
export const benchNowMs = Date.UTC(2026, 5, 21, 12)
