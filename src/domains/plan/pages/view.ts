import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { City } from '../../../platform/scope.ts'
import type { HumanContactFacts } from '../../../ui/human-contact/human-contact.tsx'
import type { ComingAbout } from '../../../ui/page.ts'
import type { FundingFor } from '../calls/funding.read.ts'
import type { Naming } from '../label.ts'

/** Whose plan it is, and what it calls states and priorities. */
type Named = Pick<City, 'name'> & Naming

/** What every page of the plan is shown with. `today`: ISO date, as people in the city count it. */
export type View<Page> = {
  page: Page
  lang: Lang
  city: Named
  today: string
  contact: HumanContactFacts
  comingAbout?: ComingAbout | undefined
  follow?:
    | ((kind: 'field' | 'goal' | 'measure' | 'district', of: string) => { href: string; words: string })
    | undefined
  findHelp?: { href: string; words: string } | undefined
  lastRound?: ComingAbout | undefined
  inquiries?: ComingAbout | undefined
  funding?: FundingFor | undefined
}

/** Words of a sheet that are not kept by language: they are in the city's original, which is German. */
export function inOriginal(words: string): Text {
  return original(words, 'de')
}
