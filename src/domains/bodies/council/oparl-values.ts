/** Values as servers really send them: the wrong type is no value, and never takes the rest of its object along. */
import { z } from 'zod'

/** No text of an index is longer, whatever a server sends. */
const longest = 2_000

/** '' stands for nothing; some write N/A for it. PostgreSQL takes no NUL. */
export const words = z
  .union([z.string(), z.number().transform(String)])
  .transform((said) => said.replaceAll('\0', '').toWellFormed().trim().slice(0, longest))
  .transform((said) => (/^(n\/a|null|-)$/i.test(said) ? '' : said))
  .catch('')

/** ISO day of a day or an instant; some servers send the one for the other, or write days as people do. */
export const day = z
  .string()
  .transform((said) => {
    const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(said.trim())
    const iso = german
      ? `${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}`
      : said.trim().slice(0, 10)
    return z.iso.date().safeParse(iso).success && iso > '1800' ? iso : null
  })
  .nullable()
  .catch(null)

export const truth = z
  .union([
    z.boolean(),
    z.enum(['true', 'false']).transform((said) => said === 'true'),
    z.literal([0, 1]).transform(Boolean),
  ])
  .nullable()
  .catch(null)

/** A whole address, made of what may be half of one. `base`: where it was said. */
export function addressIn(base: string) {
  return z
    .string()
    .transform((said) => {
      const url = said.trim() !== '' && URL.canParse(said.trim(), base) ? new URL(said.trim(), base) : undefined
      return url && /^https?:$/.test(url.protocol) && url.href.length <= longest ? url.href : null
    })
    .nullable()
    .catch(null)
}

/** The id of an object that is named by its address, or stands there whole. Not made canonical: ids are compared as said. */
export function idIn(base: string) {
  const said = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  return said
    .transform((id) => {
      const trimmed = id.trim()
      if (/^https?:\/\/\S+$/.test(trimmed)) return trimmed.length <= longest ? trimmed : null
      return addressIn(base).parse(trimmed)
    })
    .nullable()
    .catch(null)
}

/** One where there should be many is many. What is no such thing is left out. */
export function many<T>(one: z.ZodType<T | null>) {
  return z
    .union([z.array(z.unknown()), z.unknown().transform((single) => (single == null ? [] : [single]))])
    .transform((all) => all.map((value) => one.safeParse(value).data ?? null).filter((value) => value !== null) as T[])
}

/** Many where there should be one is the first of them. */
export function oneOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}
