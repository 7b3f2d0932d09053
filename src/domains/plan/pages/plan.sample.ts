/**
 * Invented pages for tests: a plan with goals as long as real ones, goals in several fields, texts that exist in German
 * only, measures in every state. The demonstration city tells its story elsewhere.
 */
import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { Decision } from '../decision.ts'
import type { Edition } from '../edition.ts'

export const de = (words: string): Text => original(words, 'de')

export const adoption: Decision = {
  kind: 'resolution',
  body: 'Rat der Stadt',
  decidedOn: '2022-09-29',
  title: 'Integrationsplan 2022',
  paperNumber: '1234/2022',
  paperUrl: 'https://ratsinfo.example.org/1234-2022',
  outcome: 'adopted_with_changes',
  reason: 'Der Rat will, dass jedes Jahr über den Stand berichtet wird.',
}

export const edition: Edition = {
  id: 'e2',
  slug: 'wir-2022',
  title: de('WIR2.0 – Migration und Teilhabe'),
  subtitle: de('Lokaler Integrationsplan der Stadt, gemeinsam geschrieben von Verwaltung und Zivilgesellschaft'),
  foreword: de(
    'Dieser Plan wurde von sechs Expert*innengruppen geschrieben. In jeder saßen zur Hälfte Menschen aus der Verwaltung und zur Hälfte Menschen von außen.\n\nEr sagt, was die Stadt erreichen will und wer dafür sorgt. Jedes Jahr wird geprüft, wie weit wir sind.',
  ),
  startsOn: '2022-10-01',
  endsOn: '2027-12-31',
  state: 'in_force',
  isMain: true,
  publication: { at: new Date('2022-11-01T09:00:00Z'), actor: 'Koordination', reason: 'Beschluss des Rates' },
  adoption,
  predecessor: { slug: 'lip-2008', title: de('Lokaler Integrationsplan 2008') },
  successor: null,
  closing: null,
  version: 3,
}

export const earlierEdition: Edition = {
  ...edition,
  id: 'e1',
  slug: 'lip-2008',
  title: de('Lokaler Integrationsplan 2008'),
  state: 'succeeded',
  isMain: false,
  predecessor: null,
  successor: { slug: 'wir-2022', title: edition.title },
}

const contact = {
  who: { words: 'Büro', lang: 'de' as const },
  telephone: { shown: '0555 0100-200', dialled: '+495550100200' },
  hours: null,
  mail: null,
  address: [],
}
/** What every page is told besides. */
export const around = (lang: Lang) => ({
  lang,
  city: { name: 'Musterstadt', ownWords: {} },
  today: '2026-11-22',
  contact,
})
