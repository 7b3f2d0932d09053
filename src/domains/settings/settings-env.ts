import type { PageEnv } from '../../ui/page.ts'

type Colours = { action: string; onAction: string }

/** How a city can look: a folder of the installation. */
export type BrandChoice = { slug: string; name: { de: string }; colours: { light: Colours; dark: Colours } }

/** What the pages of settings find. */
export type SettingsEnv = PageEnv & { Variables: { brands: readonly BrandChoice[] } }
