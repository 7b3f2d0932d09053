/**
 * Fulfilled by the first Ctrl-C or its like. Those that follow change nothing: under npm each one comes twice, from the
 * terminal and from npm, and a process that dies of a signal leaves its database running.
 */
export function untilSignal(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(undefined))
  })
}

/** What a shell expects of a program that was interrupted. */
const interrupted = 130

/**
 * For a command that does one thing: a signal ends the database that it started and then the command, whatever it is
 * doing; what it had not committed is not there. `wish` is older than the database, so that no signal falls in between.
 */
export function endWith(wish: Promise<undefined>, stop: () => Promise<void>): void {
  wish
    .then(() => {
      // The command may notice before we do that its database is gone: that is no failure of its own.
      process.once('exit', () => {
        process.exitCode = interrupted
      })
      return stop()
    })
    .finally(() => process.exit(interrupted))
}
