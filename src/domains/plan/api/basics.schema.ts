import { z } from 'zod'
import { languages } from '../../../i18n/languages.ts'

/** The shapes that the description of the interface names; each has one name in it. */
export const shapes = z.registry<{ id: string }>()

export function named<Shape extends z.ZodType>(id: string, shape: Shape): Shape {
  shapes.add(shape, { id })
  return shape
}

export const day = z.iso.date().describe('A day without a time zone.')
export const instant = z.iso.datetime()
export const address = z.url().describe('An absolute address.')
export const slug = z
  .string()
  .min(1)
  .describe('The last part of the record’s address. It may change; the old one then answers with 301.')
export const cents = z.int().describe('Euro cents.')

export const text = named(
  'Text',
  z
    .strictObject({
      words: z
        .string()
        .describe(
          'Plain text. Long texts have light markup, line by line: "## " heads, "- " and "1. " begin items of a list, _so_ stresses, [words](https://…) leads on; an empty line ends a paragraph. All else is words.',
        ),
      lang: z.enum(languages).describe('The language that these words are in, which need not be the one asked for.'),
      state: z
        .enum(['original', 'human', 'machine', 'reviewed', 'outdated'])
        .describe(
          'original: as the city wrote it. The others are translations; outdated: the original has changed since.',
        ),
    })
    .describe('Words of the city with their language.'),
)

/** Where a record is: for programs, and for people. */
export const links = named('Links', z.strictObject({ self: address, page: address }))

export const revision = named(
  'Revision',
  z
    .strictObject({
      at: instant,
      reason: z.string(),
      before: z.record(z.string(), z.string()),
      after: z.record(z.string(), z.string()),
    })
    .describe('A published text was changed: its parts before and after, in the language of the city.'),
)

/** One page of a list. */
export function listOf<Item extends z.ZodType>(id: string, item: Item) {
  const page = z.strictObject({
    total: z.int().min(0).describe('How many records fit, on all pages together.'),
    page: z.int().min(1),
    limit: z.int().min(0),
    links: z.strictObject({
      self: address,
      first: address,
      previous: address.nullable(),
      next: address.nullable(),
      last: address,
    }),
    items: z.array(item),
  })
  return named(id, page)
}
