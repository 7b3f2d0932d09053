import { edition2008 } from './edition-2008.ts'
import { edition2022 } from './edition-2022.ts'
import type { CityStory } from './story.ts'
import { units } from './units.ts'

/** The demonstration city. Nobody in it is real. */
export const musterstadt: CityStory = {
  slug: 'musterstadt',
  name: 'Musterstadt',
  brand: 'musterstadt',
  languages: ['de', 'en'],
  units,
  plans: [edition2008, edition2022],
}
