export type Later = {
  /** Does it soon, and nobody waits. What goes wrong is told to `onFailure`. */
  later: (work: () => Promise<void>) => void
  /** When all of it is done. */
  settled: () => Promise<void>
}

/** Work for whose end no answer waits: how long it takes, or whether there is any, must not be seen from outside. */
export function openLater(onFailure: (error: unknown) => void): Later {
  const running = new Set<Promise<void>>()
  return {
    later: (work) => {
      const one: Promise<void> = new Promise((resolve) => setImmediate(resolve))
        .then(work)
        .catch(onFailure)
        .finally(() => running.delete(one))
      running.add(one)
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
