import { TooMany } from '../errors.ts'

const underway = new Map<string, Promise<unknown>>()
let last: Promise<unknown> = Promise.resolve()

/** More wait for none: whoever comes then is told to come again. */
const most = 40

/**
 * Papers are set one after another, so that pages are answered meanwhile; who asks for one that is being made gets that one.
 */
export async function inTurn<T>(key: string, make: () => Promise<T>): Promise<T> {
  const known = underway.get(key)
  if (known) return known as Promise<T>
  if (underway.size >= most) throw new TooMany(30)
  const own = last.then(make, make)
  underway.set(key, own)
  last = own.catch(() => undefined)
  try {
    return await own
  } finally {
    underway.delete(key)
  }
}
