/**
 * The words of a listing as they may hang on a wall: what looks like a telephone number, an e-mail address, a street
 * with a house number or a postcode is left blank. Rather too much than too little: the code beside it leads to all.
 */
const blank = '[…]'

const telephone = /(?!\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d)(?:\+|\b0)[\d](?:[\s().\-/]{0,3}\d){6,}|\d{9,}/g
const mail = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/g
const street =
  /(?<!\p{L})(?!(?:onder|half|ver)weg\b)[\p{L}'’-]{2,}(?:straat|laan|weg|gracht|plein|kade|singel|dijk|steeg|pad|hof|dreef|burgwal|plantsoen)\s+\d+(?:\s?-\s?\w{1,4}|[a-z])?\b/giu
const road = /\b\d+[a-z]?\s+(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:Road|Street|Lane|Avenue|Square)\b/gu
const postcode = /\b[1-9]\d{3}\s?[A-Z]{2}\b/g

export function wordsForPaper(text: string): string {
  return [mail, telephone, street, road, postcode].reduce((rest, one) => rest.replace(one, blank), text)
}
