import type { MeetingStory } from './bodies-story.ts'

/** Where the board has met, and where it meets next. */
export const boardMeetings: MeetingStory[] = [
  {
    key: 'kuratorium-2023',
    body: 'kuratorium',
    title: 'Dritte Sitzung',
    place: 'Rathaus, Raum 214',
    calledOn: '2023-10-30',
    invitedOn: '2023-11-06',
    startsAt: '2023-11-28T16:00:00Z',
    endsAt: '2023-11-28T18:10:00Z',
    agenda: [
      {
        title: 'Ideengeld: Wer darf sich bewerben?',
        noted:
          'Der Fachbereich Kultur berichtet: Bisher wurden Leute eingeladen, die man schon kannte. Das soll sich ändern.',
        motion: {
          title: 'Das Ideengeld wird ab Januar 2024 für Bewerbungen geöffnet',
          words: 'Alle können sich bewerben. Bisher wurden Künstler*innen aus Eigenmitteln eingeladen.',
          rule: 'double_majority',
          decision: 'resolution',
          subjects: ['m-ideengeld'],
          counts: { administration: [2, 1, 0], outside: [2, 0, 0] },
          recused: [
            {
              member: 'tesfay-haile',
              reason: 'Das Kulturwerk Hafen ist Partner der Maßnahme und könnte sich bewerben.',
            },
          ],
        },
      },
      { title: 'Verschiedenes', noted: 'Die Sitzungen beginnen künftig um 17 Uhr, damit Berufstätige kommen können.' },
    ],
    held: { absent: [], minutesPublishedOn: '2024-03-15' },
  },
  {
    key: 'kuratorium-2024',
    body: 'kuratorium',
    title: 'Vierte Sitzung',
    place: 'Kulturwerk Hafen, Saal',
    calledOn: '2024-02-05',
    invitedOn: '2024-02-12',
    startsAt: '2024-03-12T16:00:00Z',
    endsAt: '2024-03-12T18:00:00Z',
    agenda: [
      {
        title: 'Protokoll der dritten Sitzung',
        motion: {
          title: 'Das Protokoll der dritten Sitzung wird genehmigt',
          rule: 'simple',
          decision: 'resolution',
          minutesOf: 'kuratorium-2023',
          counts: { administration: [3, 0, 0], outside: [3, 0, 0] },
        },
      },
      {
        title: 'Entschädigung für Mitglieder von außen',
        noted: 'Wer im Rathaus arbeitet, sitzt in seiner Arbeitszeit hier. Alle anderen nehmen sich dafür frei.',
        motion: {
          title: 'Mitglieder von außen bekommen 40 Euro je Sitzung',
          words: 'Das Geld kommt aus dem Haushalt der Stabsstelle.',
          rule: 'double_majority',
          decision: 'recommendation',
          counts: { administration: [1, 2, 0], outside: [3, 0, 0] },
          dissent: [
            {
              member: 'ljuba-sokolova',
              words:
                'Ich halte das Ergebnis für falsch. Wer seinen Laden für eine Sitzung schließt, zahlt für das Mitreden. So kommen nur die, die es sich leisten können.',
            },
          ],
        },
      },
    ],
    held: { absent: [] },
  },
  {
    key: 'kuratorium-2026',
    body: 'kuratorium',
    title: 'Achte Sitzung',
    place: 'Rathaus, Raum 214',
    calledOn: '2026-05-26',
    invitedOn: '2026-06-01',
    startsAt: '2026-06-23T15:00:00Z',
    endsAt: '2026-06-23T16:40:00Z',
    agenda: [
      {
        title: 'Was noch offen ist',
        noted: 'Für das Lerncafé in Nord fehlt weiter ein Raum. Die Mitglieder fragen in ihren Häusern nach.',
        motion: {
          title: 'Das Kuratorium bittet den Fachbereich Bildung um eine Liste leerer Räume',
          rule: 'simple',
          decision: 'recommendation',
          counts: { administration: [2, 0, 1], outside: [2, 0, 0] },
        },
      },
    ],
    held: { absent: ['tesfay-haile', 'henny-brock'] },
  },
  {
    key: 'kuratorium-2027',
    body: 'kuratorium',
    title: 'Neunte Sitzung',
    place: 'Rathaus, Raum 214',
    calledOn: '2026-11-17',
    invitedOn: '2026-11-17',
    startsAt: '2027-02-23T16:00:00Z',
    endsAt: '2027-02-23T18:00:00Z',
    agenda: [
      { title: 'Protokoll der achten Sitzung' },
      { title: 'Wer kommt auf den freien Platz der Ehrenamtlichen?' },
      { title: 'Welche offenen Maßnahmen beginnen 2027?' },
    ],
  },
]
