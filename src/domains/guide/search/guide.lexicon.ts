import { type Concept, openLexicon } from '../../../platform/search/lexicon.ts'
import everyday from './lexicon/everyday.json' with { type: 'json' }
import family from './lexicon/family.json' with { type: 'json' }
import health from './lexicon/health.json' with { type: 'json' }
import home from './lexicon/home.json' with { type: 'json' }
import learning from './lexicon/learning.json' with { type: 'json' }
import money from './lexicon/money.json' with { type: 'json' }
import stay from './lexicon/stay.json' with { type: 'json' }
import support from './lexicon/support.json' with { type: 'json' }
import work from './lexicon/work.json' with { type: 'json' }

/** A topic as it stands in the files: German words for it, and what people say in each language, parted by commas. */
type Topic = { found: string } & Record<string, string>

const topics: Topic[] = [everyday, family, health, home, learning, money, stay, support, work].flatMap((group) =>
  Object.values<Topic>(group),
)

function conceptOf({ found, ...said }: Topic): Concept {
  return { found, said: Object.entries(said).map(([lang, words]) => ({ lang, words })) }
}

/** From everyday words in twelve languages to German ones, and to others of the same language. A city `extend`s it. */
export const guideLexicon = openLexicon(topics.map(conceptOf), 'de')
