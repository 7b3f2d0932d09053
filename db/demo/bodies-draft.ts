import type { DraftStory } from './bodies-story.ts'

/** The beginning of the plan after this one. */
export const draft: DraftStory = {
  key: 'entwurf-2028',
  slug: 'nachfolgeplan-entwurf',
  title: 'Nachfolgeplan (Entwurf)',
  subtitle: 'Plan für Migration und Teilhabe ab 2028',
  foreword: 'Dieser Plan wird noch geschrieben. Die ersten Entwürfe gehen herum.',
  startsOn: '2028-01-01',
  endsOn: '2032-12-31',
  draftedOn: '2026-08-31',
  fields: [
    {
      code: 'B',
      slug: 'bildung-ab-2028',
      title: 'Bildung ab 2028',
      summary: 'Lernen, in welcher Sprache auch immer',
      introduction: 'Die Gruppe Bildung und Sprache hat mit den Eltern angefangen.',
      goals: ['E-B1'],
    },
  ],
  goals: [
    {
      key: 'E-B1',
      slug: 'eltern-reden-mit',
      short: 'Eltern reden mit',
      wording: 'Alle Eltern können an Kita und Schule mitreden, in der Sprache, in der sie am besten sprechen.',
      description:
        'Wer nicht versteht, worum es geht, bleibt beim nächsten Mal zu Hause. Schule und Kita sorgen dafür, dass alle verstehen und gehört werden.',
    },
  ],
  measures: [
    {
      key: 'e-elternabend',
      title: 'Elternabende in mehreren Sprachen',
      description:
        'Jede städtische Kita und jede Grundschule lädt zu Elternabenden in einfacher Sprache ein. Auf Wunsch wird gedolmetscht. Eltern melden den Wunsch zwei Wochen vorher an. Das Dolmetschen bezahlt die Stadt.',
      goals: ['E-B1'],
      targetGroups: ['Familien'],
      lead: 'schule',
      providers: ['mehrsprachig'],
    },
    {
      key: 'e-lernzeit',
      title: 'Lernzeit am Nachmittag',
      description:
        'An fünf Schulen gibt es am Nachmittag einen ruhigen Raum zum Lernen. Studierende helfen dort bei den Aufgaben. Der Raum ist an zwei Tagen in der Woche offen.',
      goals: ['E-B1'],
      targetGroups: ['Kinder in Kita und Schule'],
      lead: 'schule',
      providers: ['lernbruecke'],
    },
  ],
}
