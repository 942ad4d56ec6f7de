/** Verifies signatures for a replica worker that has many, on a core of its own. */
import { verify } from '#lib/keys/ed25519.ts'
import { unpackSigned, type FromVerifyWorker, type PackedSigned } from './verify-messages.ts'

const tell = (message: FromVerifyWorker) => self.postMessage(message)

self.onmessage = async ({ data }: MessageEvent<PackedSigned>) => {
  const verdicts = await Promise.all(
    unpackSigned(data).map(({ publicKey, signature, message }) => verify(publicKey, signature, message))
  )
  tell({ type: 'verdicts', number: data.number, verdicts })
}

/** So that whoever asked hears of it: a promise that fails in a worker is silent. */
self.onunhandledrejection = ({ reason }) => reportError(reason)

tell({ type: 'ready' })
