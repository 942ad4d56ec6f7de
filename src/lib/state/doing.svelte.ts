import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { WriteRefusal } from '#lib/ports/author.ts'

/** Whatever can keep something a person does from going through. */
export type Problem = Refusal | WriteRefusal

/** One thing a person can do: whether it is under way, and why it did not go through last time. */
export class Doing {
  busy = $state(false)
  refusal = $state.raw<Problem | null>(null)
  /** It broke in a way nobody foresaw; the words are still in the form. */
  failed = $state(false)

  /** The value, or null when refused or failed. A second call while busy does nothing: a double tap is one tap. */
  async run<Value>(work: () => Promise<Result<Value, Problem>>): Promise<Value | null> {
    if (this.busy) return null
    this.busy = true
    this.refusal = null
    this.failed = false
    try {
      const result = await work()
      if (result.ok) return result.value
      this.refusal = result.refusal
    } catch (error) {
      console.error(error)
      this.failed = true
    } finally {
      this.busy = false
    }
    return null
  }
}
