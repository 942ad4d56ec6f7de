/** A certificate that is renewed while the relay runs: connections that are open stay, new ones get the new one. */
import type { Certificate } from './certificate.ts'
import { faultToWord } from '#relay/watch/events.ts'
import type { TellEvent } from '#relay/watch/events.ts'

export interface CertificateKeeping {
  /** The one in use. */
  readonly first: Certificate
  /** Gives the one that should be in use now. */
  readonly read: () => Promise<Certificate | null>
  readonly use: (certificate: Certificate) => void
  readonly say: TellEvent
  readonly everyMs?: number
}

const hourMs = 60 * 60 * 1000

/** Looks every hour until what it returns is called. */
export function keepCertificate({ first, read, use, say, everyMs = hourMs }: CertificateKeeping): () => void {
  let inUse = first.cert

  async function look(): Promise<void> {
    const found = await read()
    if (found === null || found.cert === inUse) return
    use(found)
    inUse = found.cert
    say({ event: 'certificateRenewed' })
  }

  const tellWhy = (fault: unknown) => say({ event: 'certificateNotRead', why: faultToWord(fault) })
  let isLooking = false
  const looking = setInterval(() => {
    if (isLooking) return
    isLooking = true
    void look()
      .catch(tellWhy)
      .finally(() => (isLooking = false))
  }, everyMs)
  looking.unref()
  return () => clearInterval(looking)
}
