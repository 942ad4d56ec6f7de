import type { DeviceId } from '#lib/domain/record.ts'
import type { Pairing, PairProgress, ShownCode } from '#lib/ports/pairing.ts'
import { Doing } from './doing.svelte.ts'
import { watched } from './watched.svelte.ts'

/** What is on screen: the ways there are, about the camera, my code first, the other's code, my code back. */
type PairStep = 'start' | 'camera' | 'show' | 'take' | 'back'

/** `met`: for this device, which needs no code back. */
type PairGoal = { readonly kind: 'show'; readonly met: DeviceId | null } | { readonly kind: 'take' }

interface CameraNeeds {
  readonly leave: () => Promise<'granted' | 'denied' | 'prompt'>
  /** Asks the person; false when the answer is no, or there is none. */
  readonly ask: () => Promise<boolean>
}

/** Connecting two phones step by step. Make one while a component starts. */
export class PairingSteps {
  /** Another one after each restart: what an earlier one still brings is not shown. */
  doing = $state.raw(new Doing())
  step = $state<PairStep>('start')
  shown = $state.raw<ShownCode | null>(null)
  /** The device the code is for; null for everybody. */
  shownTo = $state.raw<DeviceId | null>(null)
  /** My code was answered, or I called: nothing more to show or scan. */
  isConnecting = $state(false)
  canScan = $state(false)
  met = $state.raw<readonly DeviceId[]>([])
  readonly #pairing: () => Promise<Pairing>
  readonly #camera: CameraNeeds
  readonly #progress
  #goal: PairGoal = { kind: 'take' }

  constructor(pairing: () => Promise<Pairing>, camera: CameraNeeds) {
    this.#pairing = pairing
    this.#camera = camera
    this.#progress = watched<PairProgress>(() => (onValue, onError) => {
      let stop = () => {}
      let isStopped = false
      pairing().then((opened) => {
        if (!isStopped) stop = opened.progress(onValue, onError)
      }, onError)
      return () => {
        isStopped = true
        stop()
      }
    })
  }

  get progress(): PairProgress {
    return this.#progress.value ?? { kind: 'idle' }
  }

  async learn(): Promise<void> {
    this.met = await (await this.#pairing()).met()
  }

  async choose(goal: PairGoal): Promise<void> {
    const { doing } = this
    this.#goal = goal
    const leave = await this.#camera.leave()
    if (doing !== this.doing) return
    this.canScan ||= leave === 'granted'
    if (leave === 'prompt' && !this.canScan) this.step = 'camera'
    else await this.#go()
  }

  async withCamera(): Promise<void> {
    const { doing } = this
    this.canScan = await this.#camera.ask()
    if (doing === this.doing) await this.#go()
  }

  async withoutCamera(): Promise<void> {
    this.canScan = false
    await this.#go()
  }

  /** What was scanned or pasted. */
  async read(text: string): Promise<void> {
    const { doing } = this
    if (doing.busy) return
    const code = await doing.run(async () => (await this.#pairing()).read(text))
    if (doing !== this.doing || doing.refusal || doing.failed) return
    this.shown = code ?? this.shown
    this.step = code ? 'back' : 'take'
    this.isConnecting = code === null
  }

  async restart(): Promise<void> {
    this.doing = new Doing()
    this.step = 'start'
    this.shown = null
    this.isConnecting = false
    ;(await this.#pairing()).cancel()
    await this.learn()
  }

  async #go(): Promise<void> {
    const goal = this.#goal
    this.isConnecting = false
    if (goal.kind === 'take') this.step = 'take'
    else await this.#show(goal.met)
  }

  async #show(to: DeviceId | null): Promise<void> {
    const { doing } = this
    const shown = await doing.run(async () => (await this.#pairing()).show(to))
    if (doing !== this.doing) return
    this.step = shown ? 'show' : 'start'
    this.shown = shown
    this.shownTo = to
  }
}
