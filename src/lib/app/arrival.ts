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
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import { openJournal } from '#lib/journal/write.ts'
import type { Arriving, Founding, InvitePreview } from '#lib/ports/app.ts'
import type { RelayState } from '#lib/ports/link.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { isOldInvite, parseInvite, type Invite } from '#lib/wire/invite.ts'
import type { Device } from './device.ts'
import * as enter from './enter.ts'
import { erase } from './forget.ts'
import { moveInBeside, residentsIn } from './household.ts'
import { later } from './system.ts'

export { restore } from './restoring.ts'
export { forget } from './forget.ts'
export { residents } from './household.ts'

type Arrival = Promise<Result<RecordId, Refusal>>

export async function found(device: Device, input: Founding): Arrival {
  return moveIn(device, await enter.found(input))
}

export async function readInvite(device: Device, text: string): Promise<Result<InvitePreview, Refusal>> {
  const invite = parseInvite(text)
  if (!invite) return refused(whyUnreadable(text))
  const { purpose, name } = invite
  const neighbourhood = invite.neighbourhood as RecordId
  return accepted({
    purpose,
    name,
    neighbourhood,
    alreadyIn: (await residentsIn(device, neighbourhood)).length > 0
  })
}

export async function visit(device: Device, text: string): Arrival {
  const invite = parseInvite(text)
  if (!invite) return refused(whyUnreadable(text))
  return moveIn(device, await enter.visit(invite))
}

export async function join(device: Device, text: string, name: string, arriving = alone): Arrival {
  const typed = parseNeededWords('name', name, bounds.nameChars)
  if (!typed.ok) return typed
  const sign: Sign = (invite, store) => enter.join(invite, typed.value, store)
  return comeIn(device, text, { purpose: 'join', sign, arriving })
}

export function linkDevice(device: Device, text: string, arriving = alone): Arrival {
  return comeIn(device, text, { purpose: 'link', sign: enter.linkDevice, arriving })
}

function whyUnreadable(text: string): EntryRefusal {
  return { kind: isOldInvite(text) ? 'inviteTooOld' : 'inviteBroken' }
}

type Sign = (invite: Invite, store: StoreId) => Promise<Result<enter.Entered, Refusal>>

interface Coming {
  readonly purpose: Invite['purpose']
  readonly sign: Sign
  readonly arriving: Arriving
}

const alone: Arriving = { beside: false }

async function comeIn(device: Device, text: string, { purpose, sign, arriving }: Coming): Arrival {
  const invite = parseInvite(text)
  if (!invite) return refused(whyUnreadable(text))
  if (invite.purpose !== purpose) return refused({ kind: 'otherPurpose' })
  const neighbourhood = invite.neighbourhood as RecordId
  const [resident] = await residentsIn(device, neighbourhood)
  if (resident && !arriving.beside) return refused({ kind: 'alreadyIn' })
  const isVisitor = !resident && (await knows(device, neighbourhood))
  const room = resident ? await moveInBeside(resident) : accepted(neighbourhood)
  if (!room.ok) return room
  const refusal = await whyNot(device, invite, room.value)
  const entered = refusal ? refused(refusal) : await sign(invite, room.value)
  // A neighbourhood that does not let us in leaves nothing on this device.
  if (!entered.ok && !isVisitor) await erase(device.registry, room.value)
  return moveIn(device, entered)
}

/** Looks around behind the screen, on which whoever comes in still waits. */
async function whyNot({ tenancy }: Device, invite: Invite, store: StoreId): Promise<Refusal | null> {
  const visited = store === invite.neighbourhood ? await enter.visit(invite) : accepted(null)
  if (!visited.ok) return visited.refusal
  const look = tenancy.lookAt(store)
  return lookAround(invite, store, look.reported).finally(() => look.end())
}

async function moveIn({ tenancy }: Device, entered: Result<enter.Entered, Refusal>): Arrival {
  if (!entered.ok) return entered
  const { id, name } = entered.value
  await tenancy.open(id, name)
  return accepted(neighbourhoodOf(id))
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
async function lookAround(
  invite: Invite,
  id: StoreId,
  reported: ReadonlySet<string>
): Promise<EntryRefusal | null> {
  const store = await openStore(id)
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
