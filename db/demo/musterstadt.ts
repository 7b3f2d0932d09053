import { bodies } from './bodies.ts'
import { edition2008 } from './edition-2008.ts'
import { edition2022 } from './edition-2022.ts'
import { people, posts } from './posts.ts'
import { rounds } from './rounds.ts'
import type { CityStory } from './story.ts'
import ar from './translations/ar.json' with { type: 'json' }
import simple from './translations/de-simple.json' with { type: 'json' }
import tr from './translations/tr.json' with { type: 'json' }
import { units } from './units.ts'

/** The demonstration city. Nobody in it is real. */
export const musterstadt: CityStory = {
  slug: 'musterstadt',
  name: 'Musterstadt',
  brand: 'musterstadt',
  translations: { 'de-simple': simple, ar, tr },
  units,
  people,
  posts,
  plans: [edition2008, { ...edition2022, rounds }],
  bodies,
}
