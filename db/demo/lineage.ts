import type { LineageStory } from './story.ts'

/**
 * What became of measures inside today's edition and from the first edition into today's, and which goal of the first
 * edition ended. A moved measure is the same sheet under another goal, so its step has no other end.
 */
export const lineage2022: LineageStory[] = [
  {
    kind: 'split',
    from: 'm-uebergaenge',
    to: 'm-kita-schule',
    on: '2024-08-01',
    reason: 'Kinder vor der Schule und Jugendliche vor der Ausbildung brauchen verschiedene Teams.',
  },
  {
    kind: 'split',
    from: 'm-uebergaenge',
    to: 'm-schule-ausbildung',
    on: '2024-08-01',
    reason: 'Für die Betriebe blieb im gemeinsamen Team keine Zeit.',
  },
  {
    kind: 'merge',
    from: 'm-digital-sprechstunde',
    to: 'm-digital-sicher',
    on: '2025-01-01',
    reason: 'Junge und Alte hatten dieselben Fragen.',
  },
  {
    kind: 'merge',
    from: 'm-medientraining',
    to: 'm-digital-sicher',
    on: '2025-01-01',
    reason: 'Beide Angebote suchten dieselben Freiwilligen und dieselben Räume.',
  },
  {
    kind: 'move',
    from: 'm-werkstatt-lindenau',
    on: '2025-01-01',
    reason: 'Vom Ziel K4 zum Ziel S1: Die Menschen kommen wegen der Nachbarschaft.',
  },
  {
    kind: 'retire',
    from: 'm-messe',
    on: '2025-03-31',
    reason: 'Zwei Messen brachten vier Aufträge. Die Betriebe selbst haben um das Ende gebeten.',
  },
  {
    kind: 'retire',
    from: '2008-D3',
    on: '2012-11-15',
    reason:
      'Die Vereinbarungen hatten keine rechtliche Grundlage, und fast niemand kam zum Gespräch. Wer kam, hatte Angst vor Folgen. Das Ziel führt deshalb nirgends weiter.',
  },
  {
    kind: 'continue',
    from: 'alt-sprachstart',
    to: 'm-sprache-kita',
    on: '2022-07-01',
    reason: 'Nicht mehr am Tisch mit einzelnen Kindern, sondern im Alltag mit allen.',
  },
  {
    kind: 'continue',
    from: 'alt-elternwege',
    to: 'm-elternwege',
    on: '2022-07-01',
    reason: 'Bewährt und unverändert übernommen.',
  },
  {
    kind: 'continue',
    from: 'alt-sport',
    to: 'm-sport-sonntag',
    on: '2022-07-01',
    reason: 'Aus vier Hallen sollten sechs werden.',
  },
  {
    kind: 'continue',
    from: 'alt-schulung',
    to: 'm-briefe-und-schalter',
    on: '2022-07-01',
    reason: 'Statt der Menschen werden jetzt Briefe und Schalter geprüft.',
  },
]
