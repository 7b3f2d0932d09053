import type { BodyStory } from './bodies-story.ts'

/** Those who steer, choose and have the last word. */
export const boards: BodyStory[] = [
  {
    key: 'steuerung',
    kind: 'steering_group',
    name: 'Steuerungsrunde',
    purpose: 'Die Runde nimmt an, was die Gruppen vorschlagen, oder gibt es mit einem Grund zurück.',
    procedure: 'Drei Plätze für das Rathaus, drei für Menschen von außen. Beide Seiten müssen zustimmen.',
    fields: [],
    foundedOn: '2023-01-16',
    sides: ['administration', 'outside'],
    rules: [{ kind: 'equal' }],
    healDays: 60,
    healer: 'Stabsstelle Integration und Teilhabe',
    seats: [
      {
        side: 'administration',
        speaksFor: 'Stabsstelle Integration und Teilhabe',
        holders: [{ member: 'carla-mendes', from: '2023-01-16', office: 'chair' }],
      },
      { side: 'administration', speaksFor: 'Personal', holders: [{ member: 'dirk-salzmann', from: '2023-01-16' }] },
      { side: 'administration', speaksFor: 'Wirtschaft', holders: [{ member: 'anke-reimers', from: '2023-01-16' }] },
      {
        side: 'outside',
        speaksFor: 'Vereine von Eingewanderten',
        selfOrganised: true,
        holders: [{ member: 'yusuf-demir', unit: 'verbund', from: '2023-01-16', office: 'vice_chair' }],
        deputies: [{ member: 'grace-adeyemi', unit: 'verbund', from: '2023-01-16' }],
      },
      {
        side: 'outside',
        speaksFor: 'Beratung gegen Diskriminierung',
        holders: [{ member: 'ivana-petrovic', unit: 'beratungsnetz', from: '2023-01-16' }],
      },
      {
        side: 'outside',
        speaksFor: 'Einwohner*innen',
        selfOrganised: true,
        holders: [{ member: 'mehdi-farahani', from: '2023-01-16' }],
      },
    ],
  },
  {
    key: 'kuratorium',
    kind: 'board',
    name: 'Kuratorium',
    purpose:
      'Das Kuratorium wählt aus, welche offenen Maßnahmen als nächste beginnen. Es entscheidet auch, für welche sich alle bewerben können.',
    procedure:
      'Drei Plätze für das Rathaus, drei für Menschen von außen. Wird ein Platz frei, ist er innerhalb von 90 Tagen wieder zu besetzen.',
    fields: [],
    foundedOn: '2023-05-02',
    sides: ['administration', 'outside'],
    rules: [{ kind: 'equal' }, { kind: 'self_organised', side: 'outside', part: 1 }],
    healDays: 90,
    healer: 'Vereinsverbund',
    seats: [
      {
        side: 'administration',
        speaksFor: 'Stabsstelle Integration und Teilhabe',
        holders: [{ member: 'carla-mendes', from: '2023-05-02', office: 'chair' }],
      },
      {
        side: 'administration',
        speaksFor: 'Kultur und Sport',
        holders: [{ member: 'gero-thiele', from: '2023-05-02' }],
      },
      {
        side: 'administration',
        speaksFor: 'Bürger*innenservice',
        holders: [{ member: 'sabine-ortmann', from: '2023-05-02' }],
      },
      {
        side: 'outside',
        speaksFor: 'Kultur von unten',
        selfOrganised: true,
        holders: [{ member: 'tesfay-haile', unit: 'kulturwerk', from: '2023-05-02' }],
        deputies: [{ member: 'claire-fontaine', unit: 'kulturwerk', from: '2023-05-02' }],
      },
      {
        side: 'outside',
        speaksFor: 'Frauen, die gründen',
        selfOrganised: true,
        holders: [{ member: 'ljuba-sokolova', unit: 'frauen-gruenden', from: '2023-05-02', office: 'vice_chair' }],
      },
      {
        side: 'outside',
        speaksFor: 'Ehrenamtliche',
        holders: [
          {
            member: 'henny-brock',
            from: '2023-05-02',
            resigned: {
              on: '2026-10-19',
              lastOn: '2026-10-31',
              reason: 'Zieht in eine andere Stadt und gibt den Platz mit einem lachenden und einem weinenden Auge ab.',
            },
          },
        ],
      },
    ],
  },
  {
    key: 'ausschuss',
    kind: 'council_committee',
    name: 'Ausschuss für Integration und Teilhabe',
    purpose: 'Der Ausschuss des Rates hat bei Zielen und Maßnahmen das letzte Wort vor dem Rat.',
    procedure: 'Vier Mitglieder des Rates und zwei Einwohner*innen mit Stimme. Die Sitzungen sind öffentlich.',
    fields: [],
    foundedOn: '2025-11-10',
    sides: ['politics', 'outside'],
    rules: [{ kind: 'share', side: 'outside', part: 1, whole: 3 }],
    healDays: 90,
    healer: 'Rat der Stadt',
    seats: [
      {
        side: 'politics',
        speaksFor: 'Fraktion Offene Stadt',
        holders: [{ member: 'zeynep-kaplan', from: '2025-11-10', office: 'chair' }],
      },
      {
        side: 'politics',
        speaksFor: 'Fraktion Bürgerbund',
        holders: [{ member: 'clemens-vogt', from: '2025-11-10', office: 'vice_chair' }],
      },
      {
        side: 'politics',
        speaksFor: 'Fraktion Stadt und Arbeit',
        holders: [{ member: 'rolf-achterberg', from: '2025-11-10' }],
      },
      { side: 'politics', speaksFor: 'Fraktion Lebenswert', holders: [{ member: 'mina-park', from: '2025-11-10' }] },
      {
        side: 'outside',
        speaksFor: 'Einwohner*innen ohne Wahlrecht',
        holders: [{ member: 'abdul-sesay', from: '2025-11-10' }],
      },
      {
        side: 'outside',
        speaksFor: 'Beirat für Migration',
        selfOrganised: true,
        holders: [{ member: 'claire-fontaine', from: '2025-11-10' }],
      },
    ],
  },
]
