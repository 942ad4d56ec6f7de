/**
 * An end of a ride that nobody named, as a record has it: the neighbourhood itself. A record has to say something at
 * both ends, and a word would be in the language of one neighbour only.
 */
export const unnamedEnd = '…'
