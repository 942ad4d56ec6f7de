import * as Y from 'yjs'

/** For y-webrtc, which wants a document to sync: this one stays empty. */
export function makeEmptyDoc(): Y.Doc {
  return new Y.Doc()
}
