import type { Nodes } from '#lib/ports/node.ts'
import { Doing } from './doing.svelte.ts'

/** Connecting to the relay on the wall step by step. `blind`: there is no camera to scan with. */
export class NodeSteps {
  readonly doing = new Doing()
  step = $state<'start' | 'scan' | 'blind' | 'done'>('start')
  isKnown = $state(false)
  readonly #nodes: () => Promise<Nodes>

  constructor(nodes: () => Promise<Nodes>) {
    this.#nodes = nodes
  }

  async learn(): Promise<void> {
    this.isKnown = await (await this.#nodes()).isKnown()
  }

  /** What was scanned, or the fragment that a camera opened. */
  async use(text: string): Promise<void> {
    const { doing } = this
    if (doing.busy) return
    await doing.run(async () => (await this.#nodes()).use(text))
    this.step = doing.refusal || doing.failed ? 'start' : 'done'
  }

  async forget(): Promise<void> {
    await (await this.#nodes()).forget()
    await this.learn()
  }
}
