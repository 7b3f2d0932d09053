import type { BodyStory } from './bodies-story.ts'

const groupRules =
  'Je zur Hälfte Rathaus und Menschen von außen. Entschieden wird mit doppelter Mehrheit: Beide Seiten müssen zustimmen. Wer von einem Beschluss einen Vorteil hätte, stimmt nicht mit.'

/** Those who write the next plan. */
export const groups: BodyStory[] = [
  {
    key: 'gruppe-bildung',
    kind: 'expert_group',
    name: 'Gruppe Bildung und Sprache',
    purpose:
      'Diese Gruppe begleitet die Ziele zur Bildung und schreibt sie für den nächsten Plan neu. Sie trifft sich alle drei Monate.',
    procedure: groupRules,
    fields: ['bildung'],
    foundedOn: '2023-03-01',
    sides: ['administration', 'outside'],
    rules: [{ kind: 'equal' }, { kind: 'self_organised', side: 'outside', part: 2 }],
    healDays: 90,
    healer: 'Stabsstelle Integration und Teilhabe',
    seats: [
      {
        side: 'administration',
        speaksFor: 'Fachbereich Bildung',
        holders: [{ member: 'ruth-lehmann', from: '2023-03-01', office: 'vice_chair' }],
      },
      {
        side: 'administration',
        speaksFor: 'Schulen und Übergänge',
        holders: [
          { member: 'birgit-stein', from: '2023-03-01' },
          { member: 'kwame-boateng', from: '2025-02-01' },
        ],
      },
      {
        side: 'administration',
        speaksFor: 'Kindertagesstätten',
        holders: [{ member: 'sofia-papadaki', from: '2023-03-01' }],
      },
      {
        side: 'administration',
        speaksFor: 'Volkshochschule',
        holders: [{ member: 'jonas-petersen', from: '2023-03-01' }],
      },
      {
        side: 'outside',
        speaksFor: 'Mehrsprachige Familien',
        selfOrganised: true,
        holders: [{ member: 'olena-marchenko', unit: 'mehrsprachig', from: '2023-03-01', office: 'chair' }],
        deputies: [{ member: 'nadia-rahimi', unit: 'mehrsprachig', from: '2023-03-01' }],
      },
      {
        side: 'outside',
        speaksFor: 'Eltern an Schulen und Kitas',
        selfOrganised: true,
        holders: [{ member: 'amara-diallo', from: '2023-03-01' }],
        deputies: [{ member: 'mehdi-farahani', from: '2024-09-01' }],
      },
      {
        side: 'outside',
        speaksFor: 'Lernhilfe',
        holders: [{ member: 'elif-aksoy', unit: 'lernbruecke', from: '2023-03-01' }],
      },
      {
        side: 'outside',
        speaksFor: 'Junge Menschen',
        selfOrganised: true,
        holders: [{ member: 'lan-nguyen', unit: 'jugend', from: '2023-03-01' }],
      },
    ],
  },
  {
    key: 'gruppe-soziales',
    kind: 'expert_group',
    name: 'Gruppe Soziales und Gesundheit',
    purpose: 'Diese Gruppe begleitet die Ziele zu Beratung, Gesundheit und Wohnen.',
    procedure: groupRules,
    fields: ['soziales'],
    foundedOn: '2023-03-01',
    sides: ['administration', 'outside'],
    rules: [{ kind: 'equal' }, { kind: 'self_organised', side: 'outside', part: 2 }],
    healDays: 90,
    healer: 'Stabsstelle Integration und Teilhabe',
    seats: [
      {
        side: 'administration',
        speaksFor: 'Fachbereich Soziales',
        holders: [{ member: 'stefan-kruse', from: '2023-03-01', office: 'chair' }],
      },
      {
        side: 'administration',
        speaksFor: 'Gesundheit und Pflege',
        holders: [{ member: 'marta-kowalska', from: '2023-03-01' }],
      },
      { side: 'administration', speaksFor: 'Wohnen', holders: [{ member: 'uwe-hartmann', from: '2023-03-01' }] },
      {
        side: 'outside',
        speaksFor: 'Gesundheit in vielen Sprachen',
        selfOrganised: true,
        holders: [{ member: 'hana-al-masri', unit: 'gesund', from: '2023-03-01', office: 'vice_chair' }],
      },
      {
        side: 'outside',
        speaksFor: 'Vereine von Eingewanderten',
        selfOrganised: true,
        holders: [{ member: 'grace-adeyemi', unit: 'verbund', from: '2023-03-01' }],
      },
      {
        side: 'outside',
        speaksFor: 'Hilfe bei der Wohnungssuche',
        holders: [{ member: 'wilhelm-osterkamp', unit: 'wohnhilfe', from: '2023-03-01' }],
      },
    ],
  },
]
