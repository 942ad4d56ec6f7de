import type { Registry } from '#lib/journal/registry.ts'
import type { Tenancy } from './tenancy.ts'

/** What is open on this device, in this tab. */
export interface Device {
  readonly registry: Registry
  readonly tenancy: Tenancy
}
