import type { Authority } from '#lib/domain/authority.ts'
import type { DeviceId } from '#lib/domain/record.ts'
import type { RestoreView } from '#lib/domain/recovery.ts'
import type { Home } from '#lib/ports/app.ts'
import { claimOf } from './recovery.ts'
import { watched } from './watched.svelte.ts'

/** What this device asked for and how that stands. Make it while a component starts. */
export class Asking {
  readonly #home: Home
  readonly #found: { readonly value: Authority | undefined }
  #device = $state.raw<DeviceId | null>(null)

  constructor(home: Home) {
    this.#home = home
    this.#found = watched(() => home.queries.authority())
    $effect(() => void this.look())
  }

  get authority(): Authority | undefined {
    return this.#found.value
  }

  get claim(): RestoreView | null {
    return this.#device && this.authority ? claimOf(this.authority, this.#device) : null
  }

  /** It counts: this device came in by it, or is one with who was here before. */
  get isBack(): boolean {
    const { me } = this.#home
    const all = [...(this.authority?.restores.values() ?? [])]
    return all.some(
      ({ device, status, account }) => device === me?.device && status === 'done' && account === me.account
    )
  }

  /** After asking: this device has a key now. */
  async look(): Promise<void> {
    const { me } = this.#home
    const asks = me ?? (await this.#home.control().then((control) => control.asking()))
    this.#device = asks?.device ?? null
  }
}
