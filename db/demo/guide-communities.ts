import type { OrganisationStory } from './guide-story.ts'

/** They stand in the guide because they asked for it. */
export const communities: OrganisationStory[] = [
  {
    key: 'mehrsprachig',
    kind: 'migrant_organisation',
    name: 'Mehrsprachig wachsen e. V.',
    telephone: '0555 0123-632',
    about: 'Eltern, die ihre Sprachen weitergeben.',
    consent: 'Brief des Vorstands',
  },
  {
    key: 'sprachbruecke',
    kind: 'business',
    name: 'Sprachhaus Morgenstern',
    telephone: '0555 0123-680',
    consent: 'Unterschrift beim Besuch',
  },
  {
    key: 'elternnetz',
    kind: 'migrant_organisation',
    name: 'Elternnetz Viele Stimmen e. V.',
    telephone: '0555 0123-690',
    consent: 'Beschluss der Mitglieder, uns geschickt',
  },
  {
    key: 'frauentreff',
    kind: 'migrant_organisation',
    name: 'Frauentreff Sesam e. V.',
    telephone: '0555 0123-712',
    consent: 'E-Mail des Vorstands',
  },
  {
    key: 'gemeinde',
    kind: 'religious_community',
    name: 'Gemeinde am Bach',
    telephone: '0555 0123-720',
    consent: 'E-Mail des Vorstands',
  },
  {
    key: 'kultur-sterne',
    kind: 'migrant_organisation',
    name: 'Kulturverein Sieben Sterne e. V.',
    telephone: '0555 0123-722',
    consent: 'Unterschrift beim Besuch',
  },
  {
    key: 'moscheeverein',
    kind: 'religious_community',
    name: 'Begegnung Bergfeld, islamische Gemeinde',
    telephone: '0555 0123-724',
    consent: 'Beschluss der Mitglieder, uns geschickt',
    withdrawn: { on: '2026-09-14', reason: 'Der Vorstand möchte nicht mehr in Listen stehen.' },
  },
]
