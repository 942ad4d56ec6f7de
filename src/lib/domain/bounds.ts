import { limits } from '#lib/wire/limits.ts'

/** How much a neighbour may write, for forms and actions: the bounds the schemas in records/ hold them to. */
export const bounds = {
  /** Texts in UTF-16 code units, what `maxlength` counts. */
  nameChars: limits.maxNameChars,
  aboutChars: limits.maxAboutChars,
  listingChars: limits.maxListingChars,
  noteChars: limits.maxNoteChars,
  messageChars: limits.maxMessageChars,
  reviewChars: limits.maxNoteChars,
  placeChars: limits.maxPlaceChars,
  phoneChars: limits.maxPhoneChars,
  capacity: limits.maxCapacity,
  routeChars: limits.maxRouteChars,
  periodDays: limits.maxPeriodDays,
  transferMinutes: limits.maxTransferMinutes,
  transferDays: limits.maxTransferDays,
  creditFloorMinutes: limits.maxCreditFloorMinutes,
  ringGifts: limits.maxRingGifts,
  ringDays: limits.maxRingDays,
  /** Sealed to many devices words take more room: what does not fit a record is refused. */
  sealedBytes: limits.maxEnvelopeBytes,
  listingDays: limits.maxListingDays,
  devicesPerSeal: limits.maxDevicesPerSeal,
  wishes: limits.pocket.maxWishes,
  wishChars: limits.pocket.maxWishChars,
  ladders: limits.pocket.maxLadders,
  dismissed: limits.pocket.maxDismissed,
  trusted: limits.pocket.maxTrusted,
  blocked: limits.pocket.maxBlocked,
  passedOver: limits.pocket.maxPassedOver,
  ruleChars: limits.maxRuleChars,
  rulesChars: limits.maxRulesChars,
  reasonChars: limits.maxNoteChars,
  claimChars: limits.maxClaimChars,
  attestDays: limits.maxAttestDays,
  skillChars: limits.maxSkillChars,
  trustees: limits.maxTrustees,
  inviteUses: limits.maxInviteUses,
  inviteDays: limits.maxInviteDays,
  meetingPoints: limits.maxMeetingPoints,
  mapBytes: limits.maxMapBytes
} as const
