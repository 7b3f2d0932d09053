import type { MeetingStory } from './bodies-story.ts'

/** Those of the groups: meetings that were, with what was decided and how; the next ones are invited to. */
export const meetings: MeetingStory[] = [
  {
    key: 'bildung-juni',
    body: 'gruppe-bildung',
    title: 'Was in den nächsten Plan soll',
    place: 'Volkshochschule, Raum 3',
    calledOn: '2026-05-11',
    invitedOn: '2026-05-18',
    startsAt: '2026-06-09T15:00:00Z',
    endsAt: '2026-06-09T17:05:00Z',
    agenda: [
      {
        title: 'Was soll im nächsten Plan zur Bildung stehen?',
        noted:
          'Die Gruppe sammelt. Viel Zustimmung für die Idee, Elternabende in mehreren Sprachen zum Normalfall zu machen.',
        motion: {
          title: 'Die Gruppe schreibt einen Entwurf zu Elternabenden und zum Lernen am Nachmittag',
          rule: 'consent',
          decision: 'resolution',
          counts: { administration: [4, 0, 0], outside: [3, 0, 1] },
        },
      },
    ],
    held: { absent: ['amara-diallo'], minutesPublishedOn: '2026-09-18' },
  },
  {
    key: 'bildung-september',
    body: 'gruppe-bildung',
    title: 'Erste Entwürfe',
    words: 'Heute geht es um die ersten beiden Entwürfe für den nächsten Plan.',
    place: 'Volkshochschule, Raum 3',
    calledOn: '2026-08-17',
    invitedOn: '2026-08-24',
    startsAt: '2026-09-15T15:00:00Z',
    endsAt: '2026-09-15T17:20:00Z',
    agenda: [
      {
        title: 'Protokoll vom 9. Juni 2026',
        motion: {
          title: 'Das Protokoll vom 9. Juni 2026 wird genehmigt',
          rule: 'simple',
          decision: 'resolution',
          minutesOf: 'bildung-juni',
          counts: { administration: [3, 0, 0], outside: [4, 0, 0] },
        },
      },
      {
        title: 'Entwürfe für den nächsten Plan',
        noted: 'Lange Aussprache darüber, wer das Dolmetschen bezahlt. Die Gruppe will dazu alle hören.',
        motion: {
          title: 'Die Entwürfe gehen in die Kommentarschleife',
          words: 'Ein Ziel und zwei Maßnahmen. Alle können mitlesen.',
          rule: 'double_majority',
          decision: 'vote',
          subjects: ['E-B1', 'e-elternabend', 'e-lernzeit'],
          step: 'in_review',
          counts: { administration: [3, 0, 0], outside: [3, 0, 0] },
          recused: [
            {
              member: 'elif-aksoy',
              reason: 'Die Lernbrücke soll die Lernzeit am Nachmittag anbieten und bekäme dafür Geld.',
            },
          ],
        },
      },
    ],
    papers: [{ title: 'Entwürfe zur Bildung', number: 'GB 7/2026', url: 'https://example.org/gremien/gb-7-2026' }],
    held: { absent: ['sofia-papadaki'] },
  },
  {
    key: 'bildung-maerz',
    body: 'gruppe-bildung',
    title: 'Was zu den Entwürfen gesagt wurde',
    words: 'Wir besprechen, was zu den Entwürfen gesagt wurde. Wir dolmetschen, wenn Sie es brauchen.',
    place: 'Volkshochschule, Raum 3',
    openToAll: true,
    calledOn: '2026-11-16',
    invitedOn: '2026-11-18',
    startsAt: '2027-03-02T16:00:00Z',
    endsAt: '2027-03-02T18:00:00Z',
    agenda: [
      { title: 'Protokoll vom 15. September 2026' },
      {
        title: 'Stellungnahmen zu den Entwürfen',
        words: 'Jede bekommt eine Antwort. Wir gehen sie der Reihe nach durch.',
      },
      { title: 'Gehen die Entwürfe an die Steuerungsrunde?' },
    ],
    answers: [
      {
        member: 'olena-marchenko',
        on: '2026-11-19',
        answer: 'comes',
        needs: [{ kind: 'interpreter', words: 'Ukrainisch' }],
      },
      { member: 'ruth-lehmann', on: '2026-11-19', answer: 'comes' },
      { member: 'amara-diallo', on: '2026-11-20', answer: 'sends_deputy', words: 'Ich bin an dem Tag verreist.' },
      { member: 'lan-nguyen', on: '2026-11-20', answer: 'comes' },
    ],
  },
]
