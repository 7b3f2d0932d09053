import type { Lang } from '../../i18n/languages.ts'
import type { PageEnv } from '../../ui/page.ts'

type Colours = { action: string; onAction: string }

/** How a city can look: a folder of the installation. */
export type BrandChoice = { slug: string; name: { de: string }; colours: { light: Colours; dark: Colours } }

/** What a city may call by a word of its own. The plan says which these are. */
export type LabelChoice = {
  group: 'status' | 'priority'
  key: string
  /** Our own word. */
  ours: (lang: Lang) => string
  /** What stands for it where there is little room. */
  short?: string
}

/** What the pages of settings find. */
export type SettingsEnv = PageEnv & { Variables: { brands: readonly BrandChoice[]; labels: readonly LabelChoice[] } }
