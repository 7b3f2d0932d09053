import { original, type Text } from '../i18n/text.ts'

/** Words that the examples share: short, long as in real plans, and in another language than the page's. */
export const short = original('Beratung und Schutzräume wachsen', 'de')
export const long = original(
  'Bildungsangebote zur kritischen Medienkompetenz und Mediengrundbildung gemäß dem europäischen Referenzrahmen für digitale Kompetenzen werden etabliert',
  'de',
)
export const english = original('Advice centres and safe spaces grow', 'en')
export const machine: Text = { words: 'Beratungszentren und sichere Räume wachsen', lang: 'de', state: 'machine' }
export const outdated: Text = { words: 'Beratungsstellen werden mehr', lang: 'de', state: 'outdated' }
