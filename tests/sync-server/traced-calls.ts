/** What a trace of `strace -f -yy` says about the order of writing the log, syncing it, and speaking to devices. */
export interface TracedCalls {
  /** Times the write-ahead log was synced. */
  readonly syncs: number
  /** Times something went out on a TCP connection. */
  readonly said: number
  /** Lines that spoke while something of the log was not synced. */
  readonly faults: readonly string[]
}

/** All of the main thread, which writes the log and speaks: the first one in the trace to write to the log. */
export function syncFaults(trace: string): TracedCalls {
  let [syncs, said, isDirty] = [0, 0, false]
  const faults: string[] = []
  for (const line of trace.split('\n')) {
    const isLog = line.includes('relay.sqlite-wal>')
    if (isLog && /pwrite64\(/.test(line)) isDirty = true
    else if (isLog && /(fsync|fdatasync)\(/.test(line)) {
      syncs++
      isDirty = false
    } else if (/(write|writev|sendto|sendmsg)\(\d+<TCP(v6)?:/.test(line)) {
      said++
      if (isDirty) faults.push(line)
    }
  }
  return { syncs, said, faults }
}
