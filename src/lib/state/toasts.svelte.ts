export interface Toast {
  readonly text: string
  /** Takes it back; the button is only there when it can. */
  readonly undo?: () => Promise<void>
}

/** What just happened, one at a time: a newer one takes the place of an older. */
export class Toasts {
  current = $state.raw<Toast | null>(null)

  show(toast: Toast): void {
    this.current = toast
  }

  dismiss(): void {
    this.current = null
  }

  async undo(): Promise<void> {
    const undo = this.current?.undo
    this.dismiss()
    await undo?.()
  }
}
