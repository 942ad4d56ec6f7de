/**
 * Every bound on what may come from outside, in one place. Checked before parsing and before trust, on both
 * sides: the device and the relay read the same numbers. Sizes are bytes, times milliseconds.
 */
export const limits = {
  /** One record's envelope (payload and signature). */
  maxEnvelopeBytes: 16 * 1024,
  /** Nesting of maps and arrays in a record. */
  maxDepth: 12,
  /** Records one record may act on. */
  maxRefs: 8,
  /** Name and version of a record's type. */
  maxTypeChars: 40,
  /** One link frame, mesh or relay, header included. */
  maxFrameBytes: 64 * 1024,
  /** One Yjs update inside a frame; leaves room for the frame's own header. */
  maxUpdateBytes: 60 * 1024,
  /** A sealed record: nonce 12, envelope, tag 16. */
  maxSealedBytes: 16 * 1024 + 28,
  /** How far others may advance this device's clock. */
  maxClockLeadMs: 5 * 60 * 1000,

  maxNameChars: 60,
  maxListingChars: 1000,
  maxNoteChars: 1000,
  maxMessageChars: 2000,
  maxAboutChars: 500,
  maxPlaceChars: 200,
  maxPhoneChars: 32,
  maxCapacity: 200,
  maxListingDays: 180,
  /** How long the time that a listing or an answer names may last. */
  maxPeriodDays: 366,
  /** One end of a ride, in words. */
  maxRouteChars: 80,
  /** One gift of hours. */
  maxTransferMinutes: 7 * 24 * 60,
  maxTransferDays: 60,
  /** How far below nothing a neighbourhood may set its warning. */
  maxCreditFloorMinutes: 1000 * 60,
  maxRingGifts: 4,
  maxRingDays: 14,
  maxInviteUses: 50,
  maxInviteDays: 30,
  maxDevicesPerSeal: 150,

  /** Records of a new neighbour's device that count, until somebody met them. */
  maxGuestRecords: 200,
  /** Ambassadors it may take to appoint one. */
  maxAppointing: 5,
  /** Devices of one account that a ban can name. */
  maxDevicesPerAccount: 32,
  /** Records of authority that a ban or a revocation can keep, of all devices it names together. */
  maxKeptOfAuthority: 512,
  /** All house rules together, and one of them. */
  maxRulesChars: 4000,
  maxRuleChars: 300,
  /** Two lines on a phone. */
  maxAnnouncementChars: 140,
  maxAnnouncementDays: 31,
  /** What another app shares into the one field, as the form it comes in: its words, and with a photo. */
  maxSharedBytes: 64 * 1024,
  maxSharedPhotoBytes: 32 * 1024 * 1024,
  /** A photo somebody picks, before it is made small; and what its header says it will take when it is opened: as
   * much as the usual phone makes (8192 x 6144), at four bytes a pixel. */
  maxPhotoBytes: 32 * 1024 * 1024,
  maxPhotoPixels: 51_000_000,
  /** The picture of a listing, as it travels: bytes, either side in pixels, and the words for who cannot see it. */
  maxPictureBytes: 12 * 1024,
  maxPictureSide: 640,
  maxPictureWordsChars: 200,
  /** A file of listings that somebody wants to post. */
  maxImportBytes: 256 * 1024,
  maxImportRows: 200,
  /** Columns of it that are looked at. */
  maxImportColumns: 64,
  /** Who may help somebody back in. */
  maxTrustees: 5,
  /** Epochs a device keeps open beside each other: the one it writes to and the latest before it. */
  maxOpenEpochs: 4,
  /** How long an epoch is read after this device saw the one that follows. */
  epochReadMs: 30 * 24 * 60 * 60 * 1000,
  /** Rotations of the epoch: at one a day, more than a lifetime. */
  maxGeneration: 100_000,
  maxAttestDays: 5 * 366,
  maxClaimChars: 80,
  maxSkillChars: 60,
  /** Endorsements of one neighbour by one other that are shown: the latest. */
  maxEndorsementsEach: 5,

  /** Private asks of others that a device which is woken opens and tells of: the newest. */
  maxAskedRead: 50,

  /** Invite or device link, the whole URL fragment. */
  maxInviteChars: 1200,
  /** Relays an invite or device link may name. */
  maxInviteRelays: 4,
  maxRelayUrlChars: 200,

  /** What is the matter in an emergency, in a sentence. */
  maxEmergencyChars: 200,
  /** Who may read the check-ins beside the ambassadors. */
  maxCallers: 8,
  /** How it is with somebody, sealed. */
  maxCheckInChars: 280,
  /** Where something is to be had, in words. */
  maxWhereChars: 140,
  /** For how long one claim holds, unless it is said again. */
  maxLeaseMinutes: 240,

  /** What somebody is called for, in a sentence, and how many are wanted. */
  maxCallChars: 200,
  maxCallPeople: 20,

  /** An official alert somebody brings in: a file of CAP 1.2 (state/formats/read-alert.ts). */
  alert: {
    /** The file, or its text in UTF-8, looked at before anything in it. */
    maxBytes: 256 * 1024,
    /** Elements within elements, and elements in all. */
    maxDepth: 16,
    maxElements: 5000,
    /** Languages and parts it comes in, and corners of all its areas together. */
    maxInfos: 64,
    maxCorners: 5000,
    /** Its number, and who sent it. */
    maxIdChars: 200,
    maxHeadlineChars: 200,
    /** What is the matter, what to do and where, each; what is longer is cut short, and says so. */
    maxTextChars: 1500,
    /** Earlier alerts it takes the place of: of more it names, the last. */
    maxReplaces: 8,
    /** How long it stands, whatever it says. */
    maxDays: 31,
    /** How far ahead of this device's clock it may have been sent. */
    maxLeadMs: 60 * 60 * 1000
  },

  /** Where neighbours meet, of one neighbourhood. */
  maxMeetingPoints: 12,
  /** Corners of the line around a neighbourhood. */
  maxOutlineCorners: 64,
  /** How wide and how high it may be, in steps of domain/outline.ts: a quarter of a degree, some 28 by 17 km. */
  maxOutlineSteps: 1250,
  /** A file of outlines somebody opens, as the official ones of a city come. */
  maxOutlineFileBytes: 4 * 1024 * 1024,
  /** Areas in it that can be chosen from. */
  maxOutlineFileAreas: 1000,
  /** Positions along the edge of one of them. */
  maxOutlineFilePositions: 10_000,
  /** Archive of map tiles a device reads or keeps. */
  maxMapBytes: 512 * 1024 * 1024,

  maxMeshPeers: 8,
  /** One session description of WebRTC, and one of its candidates. */
  maxSdpChars: 16 * 1024,
  maxCandidateChars: 1024,
  /** Frames one peer may send per 10 s before it is slowed down. */
  maxPeerFramesPer10s: 2000,
  /** Bytes one peer may send per 10 s before it is slowed down. */
  maxPeerBytesPer10s: 32 * 1024 * 1024,
  /** Updates of all peers and the relay that wait to be opened; what comes on top is left out and asked for later. */
  maxWaitingBytes: 64 * 1024 * 1024,

  /** Two devices comparing what they hold, key by key (replica/comparison.ts). */
  comparison: {
    /** Keys of a range that are told one by one; a larger range is told by its parts. */
    maxKeysPerRange: 256,
    /** Keys in one frame. */
    maxKeysPerFrame: 1024,
    /** Records asked of one peer and not yet received. */
    maxWanted: 1024,
    /** How long a peer may let wait what was asked of it before it is asked nothing more. */
    wantedWithinMs: 30_000,
    /** Comparisons of everything that are begun or answered with one peer: at most one in this time. */
    beginEveryMs: 10_000,
    /** What one peer may be told because it asked, at once; filled again evenly within `answerRefillMs`. */
    maxAnswerBytes: 64 * 1024 * 1024,
    answerRefillMs: 10 * 60 * 1000,
    /** Records a device gives another place at once in ten minutes, because somebody wrote something else at theirs. */
    maxMovesPer10Min: 100,
    /** What looking into one frame of a comparison counts for, besides the answer. */
    frameCostBytes: 16 * 1024,
    /** One peer is answered what it lacks at most once in this time; of more questions the last one counts. */
    answerStateEveryMs: 1000
  },

  /** Two phones that connect by showing each other a code (wire/pair-code.ts, wire/pair-frame.ts). */
  pair: {
    /** A code as it was pasted or scanned, with the spaces that came along. */
    maxTextChars: 300,
    /** Addresses in one code. */
    maxCandidates: 3,
    /** Rooms two devices share on one connection: the lobby and the open epochs, and some to spare. */
    maxRooms: 8,
    /** Neighbours met before, of whom this device keeps what makes the next time shorter. */
    maxMet: 64,
    /** How long a code that was shown can still be answered. */
    answerWithinMs: 10 * 60_000,
    /** From both codes being known to the connection. */
    connectWithinMs: 20_000,
    /** From the connection to each having proven which device it is. */
    proveWithinMs: 10_000
  },

  /** A relay on the same network, dialled from a printed code (wire/node-code.ts, wire/node-hello.ts). */
  node: {
    /** The code as it was scanned or pasted, with the address of the page in front. */
    maxTextChars: 600,
    /** Addresses in one code. */
    maxAddresses: 3,
    /** From dialling to the node having proven that it is the one on the paper. */
    connectWithinMs: 10_000,
    /** Connections to one node. */
    maxConnections: 500,
    /** Of those, such as have not opened a channel yet; of them at most so many from one address. */
    maxOpening: 64,
    maxOpeningPerAddress: 8,
    /** A connection that has not opened a channel by then is dropped. */
    openWithinMs: 15_000,
    /** A connection silent for so long is gone. */
    silentMs: 2 * 60_000
  },

  /** Records in a file (wire/bundle.ts). */
  bundle: {
    /** The whole file, looked at before anything in it. */
    maxBytes: 512 * 1024 * 1024,
    /** One chunk, its header included. */
    maxChunkBytes: 64 * 1024,
    maxChunks: 16_384,
    /** In the whole file. */
    maxRecords: 250_000,
    /** Epochs whose secret a backup holds. */
    maxEpochs: 16,
    /** Files this device remembers how far it is with. */
    maxMarks: 8
  },

  /** One request as a series of QR codes (wire/code-series.ts). */
  series: {
    maxFrames: 20,
    /** What is in one code, before it is written as text. */
    maxFrameBytes: 300,
    /** A code as it was scanned. */
    maxTextChars: 500
  },

  /** Reading a relay's log again from the start, to see whether what it once had is still there. */
  audit: {
    /** On average, by the device's own clock. */
    everyMs: 24 * 60 * 60 * 1000,
    /** After something suspicious: at most one in this time. */
    suspicionEveryMs: 60 * 60 * 1000
  },

  /** What is kept on this device alone. */
  pocket: {
    maxWishes: 30,
    maxWishChars: 300,
    /** Private asks whose next rung is kept. */
    maxLadders: 50,
    /** Listings that fit a wish and need not be told again. */
    maxDismissed: 500,
    maxTrusted: 60,
    maxBlocked: 500,
    /** Who asks back in and about whom this person cannot say. */
    maxPassedOver: 200,
    /** Notices that were seen and need not be told again. */
    maxTold: 500
  },

  /** Waking devices by push (wire/waking-frame.ts). */
  waking: {
    /** Tags one subscription listens to: those of everybody who shares the device. */
    maxTags: 32,
    /** Tags one wake may name. */
    maxWakeTags: 256,
    /** Address at a push service. */
    maxEndpointChars: 1024,
    /** Subscriptions in one room. */
    maxPerRoom: 1000,
    /** Subscriptions at one relay. */
    maxInAll: 20_000,
    /** Frames about waking one connection may send. */
    maxFramesPerConnection: 32,
    /** Frames about waking one address may send in an hour. */
    maxFramesPerHour: 600,
    /** Devices one address may have woken in an hour that were not before: one address cannot take every place. */
    maxNewPerHour: 20,
    /** One device is woken for one room at most once in this time; what comes sooner waits. */
    everyMs: 3 * 60 * 1000,
    /** Without a new word from its device a subscription is forgotten. */
    keptMs: 60 * 24 * 60 * 60 * 1000,
    /** Pushes on their way to push services at once. */
    maxAtOnce: 8,
    /** Pushes that wait for their turn; more are dropped. */
    maxWaiting: 2000
  },

  /** Deals as a calendar program reads them at a relay (wire/calendar-feed.ts). */
  calendar: {
    /** Deals in one feed: those that end last. */
    maxEvents: 80,
    /** One feed as text in UTF-8: these together, and some to spare. */
    maxFeedBytes: 36 * 1024 - 4,
    /** Feeds at one relay. */
    maxInAll: 5000,
    /** Feeds one address may begin in an hour: one address cannot take every place. */
    maxNewPerHour: 20,
    /** Times one address may write or delete a feed in an hour. */
    maxWritesPerHour: 600,
    /** Feeds one address may read in a minute: the address of a calendar service reads for many people. */
    maxReadsPerMinute: 120,
    /** Not written for so long, a feed is forgotten; its device writes it again that often when there is nothing new. */
    keptMs: 60 * 24 * 60 * 60 * 1000,
    renewEveryMs: 7 * 24 * 60 * 60 * 1000,
    /** What is over stays in a feed for so long. */
    pastMs: 31 * 24 * 60 * 60 * 1000,
    /** Feeds a person gave up whose deletion the relay has not confirmed: the latest. */
    maxLeft: 8
  },

  /** What neighbourhoods let everybody read, and who asks to come in (wire/directory.ts, wire/knock.ts). */
  directory: {
    /** One entry as it is signed: a genesis and eight who may speak are some 1,700 bytes. */
    maxEntryBytes: 4 * 1024,
    /** Devices besides the founder's first that may speak for a neighbourhood. */
    maxKeepers: 8,
    maxLanguages: 8,
    /** How to ask to join, in words. */
    maxAskChars: 300,
    /** Of the steps in which a size is told, the last: domain/directory.ts. */
    maxSize: 5,
    maxGeneration: 100_000,
    /** How far the number may be above the ms at which it was published: nobody says the last number there is. */
    maxNumberLead: 24 * 60 * 60 * 1000,
    /** How long an entry stands. */
    maxEntryMs: 180 * 24 * 60 * 60 * 1000,
    /** How far ahead of the reader's clock an entry may have been published. */
    maxLeadMs: 60 * 60 * 1000,
    /** Neighbourhoods at one relay; a withdrawal counts until its entry would have run out. */
    maxEntries: 1000,
    /** Of those, what one address may add in an hour. */
    maxNewPerHour: 4,
    /** Statements of any kind one address may send in an hour. */
    maxSentPerHour: 60,
    /** Questions one address may ask in an hour. */
    maxAskedPerHour: 1200,
    /** One who waits is forgotten after this. */
    waitingMs: 90 * 24 * 60 * 60 * 1000,
    maxWaiting: 20_000,
    /** Of those, what one address may add in an hour. */
    maxNewWaitingPerHour: 3,
    /** A region says that people wait there from so many on. */
    minWaitingShown: 3,
    /** What somebody who asks to come in says, sealed. */
    maxKnockBytes: 4 * 1024,
    maxKnockChars: 300,
    /** Of one neighbourhood that nobody answered yet, and at one relay, the answered ones too. */
    maxKnocks: 20,
    maxKnocksInAll: 2000,
    /** Knocks and answers are forgotten after this. */
    knockMs: 14 * 24 * 60 * 60 * 1000,
    /** Of those, what one address may add in an hour. */
    maxNewKnocksPerHour: 5,
    maxAnswerBytes: 4 * 1024,
    /** Everything a device reads at once: all entries there may be. */
    maxListBytes: 4 * 1024 * 1024 + 64 * 1024
  },

  /** Rooms that nobody uses, at a relay that forgets any. */
  unusedRooms: {
    /** Kept at the least. */
    minDays: 30
  },

  relay: {
    /** Sockets one address may hold open. */
    maxConnectionsPerAddress: 64,
    /** Sockets the whole relay holds open. */
    maxConnections: 5000,
    /** TCP connections one address may hold, whatever it says on them; not counted behind a proxy. */
    maxSocketsPerAddress: 256,
    /** Time a request over http has for its headers, and a TLS handshake for itself. */
    headersWithinMs: 10_000,
    /** Time it has for the whole of it. */
    requestWithinMs: 20_000,
    /** Pings and pongs one WebSocket may send per 10 s. */
    maxControlsPer10s: 200,
    /** Different rooms one connection may say hello to, one at a time. */
    maxRoomsPerConnection: 4,
    /** Frames one connection may send per 10 s. */
    maxFramesPer10s: 4000,
    /** Bytes one connection may send per 10 s. */
    maxBytesPer10s: 32 * 1024 * 1024,
    /** Presence frames one connection may send per 10 s; more are dropped. */
    maxPresencePer10s: 100,
    /** One presence message. */
    maxPresenceBytes: 4 * 1024,
    /** Stored bytes of one room. */
    maxRoomBytes: 256 * 1024 * 1024,
    /** Rooms one address may create per hour. */
    maxNewRoomsPerHour: 60,
    /** Bytes waiting for one slow reader before it is dropped. */
    maxBufferedBytes: 16 * 1024 * 1024,
    /** Pages of logs kept in memory as they were last sent, of all rooms together. */
    maxKeptPageBytes: 32 * 1024 * 1024,
    /** Time a connection has to prove itself. */
    proveWithinMs: 10_000,
    /** One y-webrtc signalling message. */
    maxSignalBytes: 64 * 1024,
    /** Topics one signalling connection may subscribe to. */
    maxSignalTopics: 8,
    /** Characters of a topic's name. */
    maxSignalTopicChars: 200,
    /** Nesting of what is published. */
    maxSignalDepth: 100,
    /** Messages one signalling connection may send per 10 s. */
    maxSignalsPer10s: 1000,
    /** A connection silent for two of these is gone. */
    heartbeatMs: 30_000
  }
} as const
