import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './failure.ts'

export type Patience = { fast: number; immediate: number; killed: number }

/** How long a shutdown may take, in milliseconds, before the next harder signal. */
export const usualPatience: Patience = { fast: 30_000, immediate: 10_000, killed: 5_000 }

/** Ends a server by ever harder signals; false when it outlives them all. */
export async function endServer(pid: number, hasEnded: () => Promise<boolean>, within: Patience): Promise<boolean> {
  const steps = [
    ['SIGINT', within.fast],
    ['SIGQUIT', within.immediate],
    ['SIGKILL', within.killed],
  ] as const
  for (const [signal, wait] of steps) {
    if (await hasEnded()) return true
    signalTo(pid, signal)
    for (const until = performance.now() + wait; performance.now() < until; await sleep(10)) {
      if (await hasEnded()) return true
    }
  }
  return false
}

export function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It ended between the look and the signal.
    if (errorCode(error) !== 'ESRCH') throw error
  }
}
