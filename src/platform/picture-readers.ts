import type sharp from 'sharp'

export type OpenPicture = typeof sharp

const readers = {
  jpeg: 'VipsForeignLoadJpeg',
  png: 'VipsForeignLoadPng',
  webp: 'VipsForeignLoadWebp',
  svg: 'VipsForeignLoadSvg',
} as const

let last: Promise<unknown> = Promise.resolve()

/**
 * Works on one picture at a time: two large ones at once would take twice the memory. Meanwhile no reader is there but
 * those for the kinds that are meant, whatever a file claims to be; which are there is the same for the whole process.
 */
export function withReaders<T>(
  kinds: readonly (keyof typeof readers)[],
  work: (sharp: OpenPicture) => Promise<T>,
): Promise<T> {
  const done = last.then(async () => {
    const { default: sharp } = await import('sharp')
    // Pictures are rare here and pages are many: one thread, nothing kept.
    sharp.concurrency(1)
    sharp.cache(false)
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({ operation: kinds.map((kind) => readers[kind]) })
    try {
      return await work(sharp)
    } finally {
      // Nobody else in the process finds a door locked that was locked for this one.
      sharp.unblock({ operation: Object.values(readers) })
    }
  })
  last = done.catch(() => undefined)
  return done
}
