import { Unavailable } from './errors.ts'

/** More names than any installation has: a caller who invents names shall not fill the memory. */
const most = 1000

/**
 * Asks as `ask` does and remembers each answer. When asking fails it gives the last answer to the same name, so that an
 * error can still be shown in somebody's name, and the failure beside it.
 */
export function lastKnown<T>(ask: (name: string) => Promise<T | undefined>) {
  const known = new Map<string, T>()
  return async (name: string): Promise<{ found: T | undefined; failure?: Unavailable }> => {
    try {
      const found = await ask(name)
      if (known.size >= most) known.clear()
      if (found !== undefined) known.set(name, found)
      return { found }
    } catch (cause) {
      return { found: known.get(name), failure: new Unavailable('the database does not answer', { cause }) }
    }
  }
}
