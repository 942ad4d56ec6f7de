/** Whether the first screen stands, so that what it did not need may come in. Once it does, it does. */
export class Calm {
  #hasBegun = $state(false)

  get hasBegun(): boolean {
    return this.#hasBegun
  }
  begin(): void {
    this.#hasBegun = true
  }
}
