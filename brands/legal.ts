import { z } from 'zod'

/** A text in each language of the interface that the city has it in; German always. */
export const told = z.looseObject({ de: z.string().min(1) }).catchall(z.string())

/** Somebody who can be written to; what is empty or null there is not. */
const office = z.strictObject({
  name: z.string().min(1),
  address: z.array(z.string().min(1)),
  telephone: z.string().min(1).nullable(),
  mail: z.email().nullable(),
  url: z.url({ protocol: /^https$/ }).nullable(),
})
export type Office = z.infer<typeof office>

const barrier = z.strictObject({ what: told, why: told, instead: told.nullable() })

/** Who has looked, when, and what came of it. Nobody may call pages accessible that nobody has looked at. */
const assessment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.enum(['own', 'external']),
    by: z.string().min(1),
    on: z.iso.date(),
    result: z.enum(['full', 'partial', 'failed']),
  }),
])

/**
 * What the law wants said on the site of a German public body: § 5 DDG and § 18 MStV (imprint), Article 13 GDPR
 * (privacy), § 7 BITV 2.0 with the model of Decision (EU) 2018/1523 (accessibility). `null` is "not told yet": the page
 * says so, and the operator is reminded.
 */
export const legalSchema = z.strictObject({
  imprint: z
    .strictObject({
      body: office,
      form: told,
      representative: z.string().min(1),
      supervisor: office.nullable(),
      /** Answers for what is written here, § 18 (2) MStV. */
      editor: office.nullable(),
      vatId: z.string().min(1).nullable(),
      register: z.string().min(1).nullable(),
    })
    .nullable()
    .default(null),
  privacy: z
    .strictObject({
      officer: office,
      authority: office,
      hosting: told,
      /** How long the operator keeps the program's log. */
      logDays: z.int().min(0),
      /** What a server in front of Wirken writes down; null: it writes nothing, or there is none. */
      proxyLog: told.nullable(),
    })
    .nullable()
    .default(null),
  accessibility: z
    .strictObject({
      /** The law of the Land, by name. */
      law: told,
      assessment,
      barriers: z.array(barrier),
      statedOn: z.iso.date(),
      enforcement: office,
    })
    .nullable()
    .default(null),
})
export type Legal = z.infer<typeof legalSchema>
