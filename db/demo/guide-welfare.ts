import type { OrganisationStory } from './guide-story.ts'

export const welfare: OrganisationStory[] = [
  {
    key: 'haus-nord',
    kind: 'welfare',
    name: 'Nachbarschaftshaus Nord gGmbH',
    telephone: '0555 0123-634',
  },
  {
    key: 'pflege',
    kind: 'welfare',
    name: 'Pflege im Gespräch gGmbH',
    telephone: '0555 0123-638',
  },
  {
    key: 'wohnhilfe',
    kind: 'welfare',
    name: 'Wohnhilfe Musterstadt gGmbH',
    telephone: '0555 0123-640',
  },
  {
    key: 'ankommen',
    kind: 'welfare',
    name: 'Ankommen Beratungsdienst',
    telephone: '0555 0123-660',
    about: 'Beratung zu Aufenthalt, Familie und Alltag, seit vielen Jahren in der Stadt.',
  },
  {
    key: 'jugendmigration',
    kind: 'welfare',
    name: 'Junge Wege Beratung',
    telephone: '0555 0123-664',
  },
  {
    key: 'schuldner',
    kind: 'welfare',
    name: 'Schuldnerhilfe Südstadt',
    telephone: '0555 0123-670',
  },
  {
    key: 'handwerk',
    kind: 'other',
    name: 'Haus des Handwerks',
    telephone: '0555 0123-676',
  },
  {
    key: 'kitaverein',
    kind: 'welfare',
    name: 'Kinderhäuser Musterstadt',
    telephone: '0555 0123-682',
  },
  {
    key: 'familien',
    kind: 'welfare',
    name: 'Familienbildung Grünau',
    telephone: '0555 0123-684',
  },
  {
    key: 'lichtblick',
    kind: 'welfare',
    name: 'Lichtblick Schwangerenberatung',
    telephone: '0555 0123-686',
  },
  {
    key: 'senioren',
    kind: 'welfare',
    name: 'Älter werden in Lindenau',
    telephone: '0555 0123-692',
  },
  {
    key: 'sucht',
    kind: 'welfare',
    name: 'Suchtberatung am Kanal',
    telephone: '0555 0123-706',
  },
  {
    key: 'fruehe',
    kind: 'welfare',
    name: 'Frühe Hilfen Musterstadt',
    telephone: '0555 0123-710',
  },
  {
    key: 'anwaelte',
    kind: 'other',
    name: 'Anwaltsdienst Musterstadt',
    telephone: '0555 0123-734',
  },
  {
    key: 'bahnhof',
    kind: 'welfare',
    name: 'Bahnhofshilfe Musterstadt',
    telephone: '0555 0123-736',
  },
  {
    key: 'nacht',
    kind: 'welfare',
    name: 'Haus für die Nacht gGmbH',
    telephone: '0555 0123-738',
  },
  {
    key: 'telefon',
    kind: 'welfare',
    name: 'Telefon der Sorge',
    telephone: '0555 0123-800',
  },
]
