import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { legalSchema, told } from './legal.ts'

/**
 * What a city puts over KERN's tokens and into the frame. Typed data, no code: a city's folder holds one `brand.json`.
 * Colours are hex, so that contrast can be computed before anybody sees them.
 */
const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const colours = z.strictObject({
  /** Links, buttons, the one accent. */
  action: colour,
  /** Text on `action`. */
  onAction: colour,
  /** The page and what lies on it; KERN's own where not given. */
  ground: colour.optional(),
  surface: colour.optional(),
})

const brandSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  name: told,
  colours: z.strictObject({ light: colours, dark: colours }),
  /** "Offizielle Website" above everything. Only for a real administration: never shown by a demonstration city. */
  kopfzeile: z.boolean(),
  /** A human being: who answers, when, and by letter. */
  contact: z.strictObject({
    who: told,
    telephone: z.strictObject({ shown: z.string(), dialled: z.string().regex(/^\+\d+$/) }).nullable(),
    hours: told.nullable(),
    mail: z.email().nullable(),
    address: z.array(z.string()),
  }),
  /** What else the imprint says, one paragraph each. */
  imprint: z.array(told),
  legal: legalSchema.prefault({}),
})

export type Brand = z.infer<typeof brandSchema>
export type BrandText = Brand['name']

/** Reads and checks the brand in `folder/slug/brand.json`; an unknown or faulty one is an error that says where. */
export async function loadBrand(folder: string, slug: string): Promise<Brand> {
  if (!/^[a-z0-9-]+$/.test(slug)) throw new Error(`No brand is called ${JSON.stringify(slug)}.`)
  const file = join(folder, slug, 'brand.json')
  const brand = brandSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!brand.success) throw new Error(`${file}: ${z.prettifyError(brand.error)}`)
  return brand.data
}

export async function listBrands(folder: string): Promise<Brand[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(slugs.sort().map((slug) => loadBrand(folder, slug)))
}

/** The text in the reader's language, else in German: `lang` says which it became. */
export function brandText(text: BrandText, lang: string): { words: string; lang: string } {
  const words = text[lang]
  return words === undefined ? { words: text.de, lang: 'de' } : { words, lang }
}

/** What every public site should tell: a number to call, who is responsible, what becomes of data, what is a barrier. */
export const siteDuties = ['telephone', 'imprint', 'privacy', 'accessibility'] as const

/** Of these, what this brand does not tell yet. */
export function lacksOf({ contact, legal }: Brand): (typeof siteDuties)[number][] {
  return siteDuties.filter((one) => (one === 'telephone' ? contact.telephone : legal[one]) === null)
}

/** The brand's own small stylesheet. It follows the sheet with KERN's tokens and sets some of them anew. */
export function brandSheet(brand: Brand): string {
  const { light, dark } = brand.colours
  return `:root{${tokensOf(light)}}@media (prefers-color-scheme:dark){:root{${tokensOf(dark)}}}`
}

function tokensOf(given: Brand['colours']['light']): string {
  const tokens: [string, string | undefined][] = [
    ['--kern-color-action-default', given.action],
    ['--kern-color-action-visited', given.action],
    ['--kern-color-action-on-default', given.onAction],
    ['--kern-color-layout-background-default', given.ground],
    ['--kern-color-layout-background-default-surface', given.surface],
  ]
  return tokens.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`])).join(';')
}
