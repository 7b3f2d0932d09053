import { type Concept, openLexicon } from '../../../platform/search/lexicon.ts'
import city from './lexicon/city.json' with { type: 'json' }
import equal from './lexicon/equal.json' with { type: 'json' }
import health from './lexicon/health.json' with { type: 'json' }
import home from './lexicon/home.json' with { type: 'json' }
import learning from './lexicon/learning.json' with { type: 'json' }
import money from './lexicon/money.json' with { type: 'json' }
import rights from './lexicon/rights.json' with { type: 'json' }
import together from './lexicon/together.json' with { type: 'json' }
import work from './lexicon/work.json' with { type: 'json' }

/** An idea as it stands in the files: the German words of plans, and what people say for it, parted by commas. */
type Entry = { found: string } & Record<'de' | 'en' | 'ar' | 'tr' | 'fa' | 'ru' | 'uk' | 'pl' | 'fr', string>

const entries: Entry[] = [city, equal, health, home, learning, money, rights, together, work].flatMap((group) =>
  Object.values<Entry>(group),
)

function conceptOf({ found, ...said }: Entry): Concept {
  return { found, said: Object.entries(said).map(([lang, words]) => ({ lang, words })) }
}

/** From everyday words in ten languages to the German words of plans. */
export const planLexicon = openLexicon(entries.map(conceptOf), 'de')
