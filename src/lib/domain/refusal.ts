/**
 * Everything a neighbour can meet when something does not go through: kinds and what a sentence needs, no words.
 * The sentences live in features, one for each kind.
 */
export type Field =
  | 'neighbourhood'
  | 'name'
  | 'about'
  | 'area'
  | 'text'
  | 'note'
  | 'place'
  | 'phone'
  | 'capacity'
  | 'uses'
  | 'expiry'
  | 'pictureWords'
  | 'delegate'
  | 'consent'
  | 'when'
  | 'routeFrom'
  | 'routeTo'
  | 'state'
  | 'minutes'
  | 'creditFloor'
  | 'days'
  | 'rules'
  | 'announcement'
  | 'rule'
  | 'reason'
  | 'skill'
  | 'detail'
  | 'seenOn'
  | 'until'
  | 'trustees'

/** The form is not right yet; the words stay in it. */
export type InputRefusal =
  | { readonly kind: 'empty'; readonly field: Field }
  /** Lengths in UTF-16 code units, what `maxlength` counts. */
  | { readonly kind: 'tooLong'; readonly field: Field; readonly max: number; readonly length: number }
  | { readonly kind: 'outOfRange'; readonly field: Field; readonly min: number; readonly max: number }
  /** Nobody posts for another who did not say yes. */
  | { readonly kind: 'noConsent'; readonly field: 'consent' }
  /** It ends before it begins. */
  | { readonly kind: 'backwards'; readonly field: 'when' }
  /** Longer than a year. */
  | { readonly kind: 'periodTooLong'; readonly field: 'when' }
  /** It is over already. */
  | { readonly kind: 'past'; readonly field: 'when' | 'until' }
  /** Nobody has seen what they say to have seen on a day that is still to come. */
  | { readonly kind: 'notSeenYet'; readonly field: 'seenOn' }
  /** Not a cell of domain/area.ts. */
  | { readonly kind: 'unknownPlace'; readonly field: 'area' }

/** The line around the neighbourhood is not right yet: as domain/outline.ts judges a ring. */
export type OutlineRefusal =
  | { readonly kind: 'outlineTooFew' }
  | { readonly kind: 'outlineTooMany' }
  | { readonly kind: 'outlineTooWide' }
  | { readonly kind: 'outlineCrosses' }

/** It cannot be done now, or not by this person. */
export type MoveRefusal =
  /** Only who posted it may. */
  | { readonly kind: 'notYours' }
  /** Nobody answers their own listing. */
  | { readonly kind: 'ownListing' }
  /** This person has already answered; see that deal. */
  | { readonly kind: 'alreadyResponded' }
  /** All there was has been agreed with others. */
  | { readonly kind: 'taken' }
  /** Somebody else has it on those days. */
  | { readonly kind: 'daysTaken' }
  /** Others have it for some days: say which days. */
  | { readonly kind: 'daysNeeded' }
  /** Its owner closed it, or it is done. */
  | { readonly kind: 'closed' }
  /** Its time is over; the owner can renew it. */
  | { readonly kind: 'expired' }
  /** The deal has moved on: this step no longer fits. */
  | { readonly kind: 'dealMovedOn' }
  /** A review comes after one's own "it is done". */
  | { readonly kind: 'notDoneYet' }
  | { readonly kind: 'alreadyReviewed' }
  /** A guest's review does not count. */
  | { readonly kind: 'mayNotReview' }
  /** Only those who look after the neighbourhood may. */
  | { readonly kind: 'onlyAmbassadors' }
  /** What is asked privately needs somebody to ask. */
  | { readonly kind: 'nobodyToAsk' }
  /** This device keeps no more wishes: take one away first. */
  | { readonly kind: 'tooManyWishes' }
  /** These gifts do not go round, or not with these listings. */
  | { readonly kind: 'noRing' }
  /** Nobody reports or decides about what is theirs. */
  | { readonly kind: 'yourOwn' }
  /** A report of this person is waiting already. */
  | { readonly kind: 'alreadyReported' }
  /** There is no ambassador but the one it is about. */
  | { readonly kind: 'nobodyDecides' }
  /** One appeal a decision, and none on what answers an appeal. */
  | { readonly kind: 'noAppeal' }
  /** On appeal another ambassador than the one who hid it looks. */
  | { readonly kind: 'needsAnother' }
  /** This device remembers no more people as blocked. */
  | { readonly kind: 'tooManyBlocked' }
  /** A new neighbour may not invite yet. */
  | { readonly kind: 'mayNotInvite' }
  /** Who was met by nobody vouches for nobody. */
  | { readonly kind: 'mayNotVouch' }
  | { readonly kind: 'alreadyMet' }
  /** Somebody else has to say it. */
  | { readonly kind: 'aboutYourself' }
  /** Not, or no longer, in this neighbourhood as far as this device knows. */
  | { readonly kind: 'notIn' }
  /** For who was met in person. */
  | { readonly kind: 'notMetYet' }
  | { readonly kind: 'alreadySaid' }
  /** Somebody has to look after the neighbourhood. */
  | { readonly kind: 'lastAmbassador' }
  /** They have not been silent for long enough. */
  | { readonly kind: 'ambassadorsHere' }
  /** No ambassador, nor trusted with this claim. */
  | { readonly kind: 'mayNotAttest' }
  | { readonly kind: 'mayNotEndorse' }
  /** One does not throw away the device one holds. */
  | { readonly kind: 'thisDevice' }
  /** Not chosen to help this person back in, and no ambassador. */
  | { readonly kind: 'notTrusted' }
  /** Not twelve words of the list, or not as they were given. */
  | { readonly kind: 'badPhrase' }
  /** Twelve words, but not this person's. */
  | { readonly kind: 'otherPhrase' }
  /** Others still have time to say no. */
  | { readonly kind: 'tooEarly' }
  /** Who was met by nobody says nothing for all in an emergency. */
  | { readonly kind: 'needsMeeting' }
  | { readonly kind: 'emergencyOver' }
  /** Nobody comes in with it any more. */
  | { readonly kind: 'inviteOver' }

/** The words could not be kept; see ports/author.ts. */
export type KeepRefusal =
  /** The disk is full; nothing changed. */
  | { readonly kind: 'storageFull' }
  /** A newer version of the app took the storage over in another tab: reload; the words are still in the form. */
  | { readonly kind: 'storageClosed' }
  /** Larger than one record may be. */
  | { readonly kind: 'tooLarge' }

/** Coming in does not work. */
export type EntryRefusal =
  | { readonly kind: 'inviteBroken' }
  /** Made by a version of the app whose invites are read no more. */
  | { readonly kind: 'inviteTooOld' }
  | { readonly kind: 'inviteUsedUp' }
  | { readonly kind: 'inviteExpired' }
  /** Made for another neighbourhood than the one asked for. */
  | { readonly kind: 'otherNeighbourhood' }
  /** A link for a second device was used as an invite, or the reverse. */
  | { readonly kind: 'otherPurpose' }
  | { readonly kind: 'alreadyIn' }

/** Two phones do not connect by what was scanned or pasted. */
export type PairRefusal =
  /** Something else than a code of ours for this. */
  | { readonly kind: 'pairNoCode' }
  /** Letters are missing or changed. */
  | { readonly kind: 'pairBroken' }
  /** Made by a version of the app that this one cannot follow. */
  | { readonly kind: 'pairNewer' }
  /** Made in another neighbourhood, or altered. */
  | { readonly kind: 'pairElsewhere' }
  /** This device made it. */
  | { readonly kind: 'pairOwnCode' }
  /** It answers another code than the one that is shown here now. */
  | { readonly kind: 'pairOtherAnswer' }
  /** For another neighbour. */
  | { readonly kind: 'pairForOther' }
  /** The browser has nothing to connect with. */
  | { readonly kind: 'pairCannot' }

/** A node is not dialled, or is not the one on the paper. */
export type NodeRefusal =
  /** Something else than a code of ours for this. */
  | { readonly kind: 'nodeNoCode' }
  /** Letters are missing or changed. */
  | { readonly kind: 'nodeBroken' }
  /** Made by a version of the app that this one cannot follow. */
  | { readonly kind: 'nodeNewer' }
  /** Its address is not of a network at home or in a building. */
  | { readonly kind: 'nodeOutside' }
  /** Nothing answers there. */
  | { readonly kind: 'nodeUnreachable' }
  /** What answers has another certificate or another key. */
  | { readonly kind: 'nodeUnproven' }
  /** The browser has nothing to connect with. */
  | { readonly kind: 'nodeCannot' }

/** A file of records is not made, or not read; nothing that is here changes. */
export type BundleRefusal =
  /** Something else than a file of this app. */
  | { readonly kind: 'bundleNotOurs' }
  /** Made by a version of the app that this one cannot follow. */
  | { readonly kind: 'bundleNewer' }
  /** Of another neighbourhood. */
  | { readonly kind: 'bundleElsewhere' }
  | { readonly kind: 'bundleTooLarge' }
  /** Nothing in it can be read: damaged, or altered. */
  | { readonly kind: 'bundleBroken' }
  /** A backup, which opens with twelve words. */
  | { readonly kind: 'bundleNeedsWords' }
  /** Twelve words, but not those it was sealed with. */
  | { readonly kind: 'bundleOtherWords' }
  /** A file to hand on, where only a backup brings somebody back. */
  | { readonly kind: 'bundleNoBackup' }
  /** This person has no twelve words to seal a backup with. */
  | { readonly kind: 'bundleNoWords' }
  /** Nobody gave this device the new key yet. */
  | { readonly kind: 'bundleNoKey' }
  /** There is nothing that was not in the last one. */
  | { readonly kind: 'bundleNothingNew' }
  /** Stopped by the person before there was a file. */
  | { readonly kind: 'bundleStopped' }
  /** Another tab took over what was doing it. */
  | { readonly kind: 'bundleInterrupted' }

/** Of the list of neighbourhoods. */
export type DirectoryRefusal =
  /** No connection with who keeps it. */
  | { readonly kind: 'directoryAway' }
  /** There is no list here, or what was asked for is not in it. */
  | { readonly kind: 'directoryNone' }
  /** Too often from one place. */
  | { readonly kind: 'directoryBusy' }
  | { readonly kind: 'directoryFull' }
  /** Somebody else said something newer, or answered before. */
  | { readonly kind: 'directoryStale' }
  /** Not taken: by somebody who may not, or by a clock that is wrong. */
  | { readonly kind: 'directoryRefused' }

export type Refusal =
  | InputRefusal
  | OutlineRefusal
  | MoveRefusal
  | KeepRefusal
  | EntryRefusal
  | PairRefusal
  | NodeRefusal
  | BundleRefusal
  | DirectoryRefusal
