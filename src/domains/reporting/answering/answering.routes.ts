import type { Lang } from '../../../i18n/languages.ts'

/** Where whoever is asked answers: by the link in a mail, or signed in. */
export const answeringPatterns = {
  askSheets: '/:lang/sheets',
  sheets: '/:lang/sheets/:sheetPass',
  sheetsUnchanged: '/:lang/sheets/:sheetPass/unchanged',
  passOn: '/:lang/sheets/:sheetPass/pass-on',
  takeBack: '/:lang/sheets/:sheetPass/pass-on/:passedLink/end',
  sheet: '/:lang/sheets/:sheetPass/:part',
  sheetUnchanged: '/:lang/sheets/:sheetPass/:part/unchanged',
  updates: '/workspace/updates',
  updatesUnchanged: '/workspace/updates/unchanged/:round',
  update: '/workspace/updates/:part',
  updateUnchanged: '/workspace/updates/:part/unchanged',
  links: '/workspace/rounds/:round/links',
  endLink: '/workspace/rounds/:round/links/:sheetLink/end',
} as const

const encoded = encodeURIComponent

export const answeringRoutes = {
  askSheets: (lang: Lang) => `/${lang}/sheets`,
  sheets: (lang: Lang, pass: string) => `/${lang}/sheets/${encoded(pass)}`,
  sheetsUnchanged: (lang: Lang, pass: string) => `/${lang}/sheets/${encoded(pass)}/unchanged`,
  passOn: (lang: Lang, pass: string) => `/${lang}/sheets/${encoded(pass)}/pass-on`,
  takeBack: (lang: Lang, pass: string, link: string) => `/${lang}/sheets/${encoded(pass)}/pass-on/${link}/end`,
  sheet: (lang: Lang, pass: string, part: string) => `/${lang}/sheets/${encoded(pass)}/${encoded(part)}`,
  sheetUnchanged: (lang: Lang, pass: string, part: string) =>
    `/${lang}/sheets/${encoded(pass)}/${encoded(part)}/unchanged`,
  updates: () => '/workspace/updates',
  updatesUnchanged: (round: string) => `/workspace/updates/unchanged/${round}`,
  update: (part: string) => `/workspace/updates/${part}`,
  updateUnchanged: (part: string) => `/workspace/updates/${part}/unchanged`,
  links: (round: string) => `/workspace/rounds/${round}/links`,
  endLink: (round: string, link: string) => `/workspace/rounds/${round}/links/${link}/end`,
}

/** Where somebody answers: the addresses of their sheets, by link or signed in. `keptFor`: under which name a browser keeps words. */
export type SheetPlace = {
  home: string
  sheet: (part: string) => string
  unchanged: (part: string) => string
  allUnchanged: (roundSlug: string) => string
  keptFor: string
}

export function placeOfLink(lang: Lang, pass: string, linkId: string): SheetPlace {
  return {
    home: answeringRoutes.sheets(lang, pass),
    sheet: (part) => answeringRoutes.sheet(lang, pass, part),
    unchanged: (part) => answeringRoutes.sheetUnchanged(lang, pass, part),
    allUnchanged: () => answeringRoutes.sheetsUnchanged(lang, pass),
    keptFor: linkId,
  }
}

export const placeOfStaff: SheetPlace = {
  home: answeringRoutes.updates(),
  sheet: answeringRoutes.update,
  unchanged: answeringRoutes.updateUnchanged,
  allUnchanged: answeringRoutes.updatesUnchanged,
  keptFor: 'workspace',
}
