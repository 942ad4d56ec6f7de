export interface Toast {
  readonly text: string
  /** Takes it back; the button is only there when it can. */
  readonly undo?: () => Promise<void>
  /** It went by itself, was closed or gave way to another: what it tells of is not taken back any more. */
  readonly over?: () => void
}

/** What just happened, one at a time: a newer one takes the place of an older. */
export class Toasts {
  current = $state.raw<Toast | null>(null)

  show(toast: Toast): void {
    this.#replace(toast)
  }

  dismiss(): void {
    this.#replace(null)
  }

  /** What this one told of is settled in another way; does nothing when it has gone. */
  drop(toast: Toast): void {
    if (this.current === toast) this.current = null
  }

  async undo(): Promise<void> {
    const toast = this.current
    this.current = null
    await toast?.undo?.()
  }

  #replace(next: Toast | null) {
    const before = this.current
    this.current = next
    before?.over?.()
  }
}
