import type { Lang } from '../../../i18n/languages.ts'
import type { Edition } from '../edition.ts'

/** The pictures that a plan has pages for. */
export const pictures = ['weave', 'timeline', 'money', 'lineage'] as const
export type Picture = (typeof pictures)[number]

const pages = pictures.map((picture) => `pictures/${picture}` as const)

/** Of the main plan, and of an edition by its name. */
export const picturePatterns = {
  page: pages.flatMap((page) => [`/:lang/${page}`, `/:lang/plans/:edition/${page}`]),
  embed: pages.flatMap((page) => [`/:lang/${page}/embed`, `/:lang/plans/:edition/${page}/embed`]),
  file: ['/:lang/pictures/weave.svg', '/:lang/plans/:edition/pictures/weave.svg'],
}

type EditionAddress = Pick<Edition, 'slug' | 'isMain'>

/** A picture's page; the same without anything around it, for frames on other sites; and as a file. */
export const pictureRoutes = {
  page: (lang: Lang, plan: EditionAddress, picture: Picture) => `${before(lang, plan)}/pictures/${picture}`,
  embed: (lang: Lang, plan: EditionAddress, picture: Picture) => `${before(lang, plan)}/pictures/${picture}/embed`,
  file: (lang: Lang, plan: EditionAddress) => `${before(lang, plan)}/pictures/weave.svg`,
}

function before(lang: Lang, { slug, isMain }: EditionAddress): string {
  return isMain ? `/${lang}` : `/${lang}/plans/${encodeURIComponent(slug)}`
}
