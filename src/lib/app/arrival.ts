/**
 * Coming to a neighbourhood and letting go of one. Founding, or coming in by an invite or device link: whoever comes
 * by an invite first looks around with it, so that a used or foreign one is told before keys are made.
 */
import { parseNeededWords } from '#lib/actions/input.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { EntryRefusal, Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { openStore } from '#lib/journal/open.ts'
import { openJournal } from '#lib/journal/write.ts'
import type { Founding, InvitePreview } from '#lib/ports/app.ts'
import type { RelayState } from '#lib/ports/link.ts'
import { isOldInvite, parseInvite, type Invite } from '#lib/wire/invite.ts'
import type { Device } from './device.ts'
import * as enter from './enter.ts'
import { later } from './system.ts'

export { forget } from './forget.ts'

type Arrival = Promise<Result<RecordId, Refusal>>

export async function found(device: Device, input: Founding): Arrival {
  return moveIn(device, await enter.found(input))
}

export async function readInvite(device: Device, text: string): Promise<Result<InvitePreview, Refusal>> {
  const invite = parseInvite(text)
  if (!invite) return refused(whyUnreadable(text))
  const { purpose, name } = invite
  const neighbourhood = invite.neighbourhood as RecordId
  return accepted({ purpose, name, neighbourhood, alreadyIn: await isIn(device, neighbourhood) })
}

export async function visit(device: Device, text: string): Arrival {
  const invite = parseInvite(text)
  if (!invite) return refused(whyUnreadable(text))
  return moveIn(device, await enter.visit(invite))
}

export async function join(device: Device, text: string, name: string): Arrival {
  const typed = parseNeededWords('name', name, bounds.nameChars)
  if (!typed.ok) return typed
  return comeIn(device, text, 'join', (invite) => enter.join(invite, typed.value))
}

export function linkDevice(device: Device, text: string): Arrival {
  return comeIn(device, text, 'link', enter.linkDevice)
}

function whyUnreadable(text: string): EntryRefusal {
  return { kind: isOldInvite(text) ? 'inviteTooOld' : 'inviteBroken' }
}

async function comeIn(
  device: Device,
  text: string,
  purpose: Invite['purpose'],
  sign: (invite: Invite) => Promise<Result<enter.Entered, Refusal>>
): Arrival {
  const invite = parseInvite(text)
  if (!invite) return refused(whyUnreadable(text))
  if (invite.purpose !== purpose) return refused({ kind: 'otherPurpose' })
  if (await isIn(device, invite.neighbourhood as RecordId)) return refused({ kind: 'alreadyIn' })
  const isVisitor = await knows(device, invite.neighbourhood as RecordId)
  const refusal = await whyNot(device, invite)
  const entered = refusal ? refused(refusal) : await sign(invite)
  // A neighbourhood that does not let us in leaves nothing on this device.
  if (!entered.ok && !isVisitor) await device.registry.forget(invite.neighbourhood as RecordId)
  return moveIn(device, entered)
}

/** Looks around behind the screen, on which whoever comes in still waits. */
async function whyNot({ tenancy }: Device, invite: Invite): Promise<Refusal | null> {
  const visited = await enter.visit(invite)
  if (!visited.ok) return visited.refusal
  const look = tenancy.lookAt(invite.neighbourhood as RecordId)
  return lookAround(invite, look.reported).finally(() => look.end())
}

async function moveIn({ tenancy }: Device, entered: Result<enter.Entered, Refusal>): Arrival {
  if (!entered.ok) return entered
  await tenancy.open(entered.value.id, entered.value.name)
  return accepted(entered.value.id)
}

/** Whether this device has a key there; one that only looks around has none. */
async function isIn(device: Device, id: RecordId): Promise<boolean> {
  if (!(await knows(device, id))) return false
  const store = await openStore(id)
  try {
    return (await store.keep.get('identity')) !== undefined
  } finally {
    store.close()
  }
}

async function knows({ registry }: Device, id: RecordId): Promise<boolean> {
  return (await registry.all()).some((known) => known.id === id)
}

const lookEveryMs = 250
/** With nobody near and no internet people still come in: what is wrong then shows later. */
const lookForMs = 4_000
/** While the relay may still answer, it is worth a longer wait: an old phone needs its time to begin. */
const lookWhileComingMs = 15_000
const nothingComes: ReadonlySet<RelayState | undefined> = new Set(['level', 'away', 'refused'])

/** Waits a little for the neighbourhood to arrive; null when nothing speaks against coming in. */
async function lookAround(invite: Invite, reported: ReadonlySet<string>): Promise<EntryRefusal | null> {
  const store = await openStore(invite.neighbourhood as RecordId)
  const journal = openJournal(store.db)
  try {
    for (let waitedMs = 0; waitedMs < lookWhileComingMs; waitedMs += lookEveryMs) {
      if (reported.has('otherNeighbourhood')) return { kind: 'otherNeighbourhood' }
      const authority = await journal.authority()
      if (authority.doors.has(invite.door as RecordId)) return enter.whyNotEnter(invite, authority)
      const relay = (await store.keep.get('connection'))?.relay
      if (waitedMs >= lookForMs && nothingComes.has(relay)) return null
      await new Promise<void>((resolve) => later(resolve, lookEveryMs))
    }
    return null
  } finally {
    journal.stop()
    store.close()
  }
}
