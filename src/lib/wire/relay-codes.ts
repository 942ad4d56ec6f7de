/**
 * Every way the relay says no, in one table. `code` travels in the refuse frame and, where the connection ends,
 * as the WebSocket close code (RFC 6455, 7.4.2: 4000-4999 are for applications). `sentence` is for logs and for
 * the one who hosts; what a neighbour reads is chosen by name in the app.
 */
export interface RelayRefusal {
  readonly code: number
  readonly sentence: string
  /** The same client may succeed later with the same request. */
  readonly retryable: boolean
  /** The connection ends with it; otherwise only a refuse frame is sent. */
  readonly closes: boolean
}

const ends = { retryable: false, closes: true } as const
const endsForNow = { retryable: true, closes: true } as const
const stays = { retryable: false, closes: false } as const
const staysForNow = { retryable: true, closes: false } as const

export const relayRefusals = {
  malformedFrame: { code: 4000, sentence: 'The frame is not one of this protocol.', ...ends },
  textFrame: { code: 4001, sentence: 'Only binary frames are spoken here.', ...ends },
  frameTooLarge: { code: 4002, sentence: 'The frame is larger than a frame may be.', ...ends },
  outOfOrder: { code: 4003, sentence: 'The frame does not belong at this point of the talk.', ...ends },
  badProof: { code: 4004, sentence: 'The signature does not prove access to the room.', ...ends },
  provedTooLate: { code: 4005, sentence: 'The connection did not prove itself in time.', ...endsForNow },
  tooManyRooms: { code: 4006, sentence: 'The connection asked for more rooms than one may.', ...endsForNow },
  unknownHost: { code: 4007, sentence: 'This relay does not answer to that host name.', ...ends },
  foreignOrigin: { code: 4008, sentence: 'Pages of that origin may not use this relay.', ...ends },

  tooManyConnections: { code: 4010, sentence: 'That address holds too many connections.', ...endsForNow },
  relayFull: { code: 4011, sentence: 'The relay holds as many connections as it may.', ...endsForNow },
  tooManyFrames: { code: 4012, sentence: 'Too many frames within ten seconds.', ...staysForNow },
  tooManyBytes: { code: 4013, sentence: 'Too many bytes within ten seconds.', ...staysForNow },
  flood: { code: 4014, sentence: 'Went on sending after being told to slow down.', ...endsForNow },
  slowReader: { code: 4015, sentence: 'Too much was waiting to be read by this connection.', ...endsForNow },
  heartbeatLost: { code: 4016, sentence: 'The connection no longer answered.', ...endsForNow },

  updateTooLarge: { code: 4020, sentence: 'The update is larger than an update may be.', ...stays },
  roomFull: { code: 4021, sentence: 'The room holds as many bytes as it may.', ...stays },
  tooManyNewRooms: {
    code: 4022,
    sentence: 'That address made too many rooms within the hour.',
    ...staysForNow
  },
  storageFailed: {
    code: 4023,
    sentence: 'The relay could not store it; nothing of it was kept.',
    ...staysForNow
  },

  noRoomCode: {
    code: 4024,
    sentence: 'Rooms are made at this relay only with a code of its host.',
    ...stays
  },

  stopping: {
    code: 4030,
    sentence: 'The relay is being stopped; what it acknowledged is kept.',
    ...endsForNow
  },

  malformedSignal: { code: 4040, sentence: 'The signalling message is not one of y-webrtc.', ...ends },
  tooManyTopics: { code: 4041, sentence: 'More signalling topics than one connection may follow.', ...ends },

  noWaking: { code: 4050, sentence: 'This relay wakes no devices.', ...stays },
  unknownPushService: { code: 4051, sentence: 'The relay does not know that push service.', ...stays },
  tooManySubscriptions: {
    code: 4052,
    sentence: 'As many devices are woken in that room as may be.',
    ...stays
  },
  tooMuchWaking: {
    code: 4053,
    sentence: 'The connection asked for more waking than one may.',
    ...staysForNow
  }
} as const satisfies Record<string, RelayRefusal>

export type RelayRefusalName = keyof typeof relayRefusals

const nameByCode = new Map<number, RelayRefusalName>(
  (Object.keys(relayRefusals) as RelayRefusalName[]).map((name) => [relayRefusals[name].code, name])
)

/** The name of a refuse or close code, or null for one this version does not know. */
export function codeToRefusalName(code: number): RelayRefusalName | null {
  return nameByCode.get(code) ?? null
}
