import { type Paper, say } from './paper.ts'

export const bars = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" font-family="sans-serif" font-size="14"><rect x="0" y="20" width="240" height="24" fill="#1a5fb4"/><text x="250" y="38">24</text><rect x="0" y="60" width="120" height="24" fill="#77767b"/><text x="130" y="78">12</text></svg>`
export const half = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="none" stroke="#16181d" stroke-width="1.6"/></svg>`

/** A paper with everything in it that there is. */
export const germanPaper: Paper = {
  lang: 'de',
  title: 'Bericht zum Integrationsplan 2026',
  author: 'Stadt Musterstadt',
  day: '2026-11-27',
  accent: '#1a5fb4',
  cover: {
    kicker: 'Vorlage für den Rat',
    subtitle: 'Stand der Maßnahmen im zweiten Halbjahr',
    lines: ['Büro für Integration, Rathausplatz 1', 'Beschlossen am 27. November 2026'],
  },
  contents: 'Inhalt',
  running: 'Stadt Musterstadt · Bericht zum Integrationsplan 2026',
  words: { page: 'Seite {n} von {all}', table: 'Tabelle', picture: 'Abbildung' },
  blocks: [
    { is: 'heading', level: 1, words: say('Das Wichtigste') },
    { is: 'paragraph', look: 'lead', words: say('Von 36 Maßnahmen gehen 24 weiter, 12 sind abgeschlossen.') },
    {
      is: 'counts',
      counts: [
        { n: '24', words: 'gehen weiter' },
        { n: '12', words: 'sind abgeschlossen' },
        { n: '3', words: 'brauchen eine Entscheidung' },
      ],
    },
    {
      is: 'paragraph',
      words: [
        { words: 'Mehr steht ' },
        { words: 'auf der Seite des Plans', address: 'https://plan.example.org/de/ziele?a=1&b=2' },
        { words: ', und manches ist ' },
        { words: 'wichtig', bold: true },
        { words: ' oder ' },
        { words: 'betont', italic: true },
        { words: '.\nDiese Zeile steht für sich. ' },
        { words: 'خطة الاندماج', lang: 'ar' },
      ],
    },
    {
      is: 'points',
      items: [
        say(
          'Deutschkurse am Abend, mit Betreuung der Kinder und so langen Worten, dass sie über die Zeile hinausgehen',
        ),
        say('Sprachmittlung'),
      ],
    },
    { is: 'steps', items: [say('Rat beschließt'), say('Amt setzt um')] },
    { is: 'paragraph', words: say('Und noch einmal von vorn:') },
    { is: 'steps', items: [say('Erstens'), say('Zweitens')] },
    { is: 'heading', level: 2, words: say('Stand nach Handlungsfeldern'), kicker: 'Handlungsfeld 1' },
    {
      is: 'table',
      caption: say('Maßnahmen nach Stand'),
      columns: [
        { head: 'Maßnahme', width: 3 },
        { head: 'Stand', width: 2 },
        { head: 'Mittel in Euro', width: 1, isNumber: true },
      ],
      rows: Array.from({ length: 40 }, (_, i) => [
        say(`Maßnahme ${i + 1}: Sprachmittlung in den Bürgerservicezentren`),
        [{ words: 'in Arbeit', sign: { svg: half, letter: '◐' } }],
        say(`${(i + 1) * 1250}`),
      ]),
      foot: [say('Zusammen'), say(''), say('1.025.000')],
      source: 'Quelle: Meldungen der Ämter, Stand 1. November 2026',
    },
    {
      is: 'picture',
      svg: bars,
      alt: '24 gehen weiter, 12 sind abgeschlossen',
      caption: 'Stand der Maßnahmen',
      source: 'Quelle: Meldungen der Ämter',
    },
    {
      is: 'note',
      title: 'Was zu entscheiden ist',
      words: [say('Der Rat entscheidet über die Fortsetzung.'), say('Ohne Beschluss enden die Kurse im März.')],
    },
    { is: 'heading', level: 3, words: say('Einzelheiten') },
    {
      is: 'facts',
      facts: [
        { term: 'Federführung', words: say('Amt für Soziales') },
        {
          term: 'Mittel',
          words: say(
            '1,2 Millionen Euro, verteilt auf drei Jahre und mehrere Haushalte, die der Rat je für sich beschließt',
          ),
        },
      ],
    },
    { is: 'heading', level: 4, words: say('Woher die Zahlen sind') },
    { is: 'paragraph', look: 'small', words: say('Alle Zahlen melden die Ämter selbst.') },
    {
      is: 'table',
      columns: [
        { head: 'Jahr', width: 1 },
        { head: 'Zahl', width: 1, isNumber: true },
      ],
      rows: [
        [say('2025'), say('7')],
        [say('2026'), say('11')],
      ],
    },
    { is: 'heading', level: 1, words: say('Anhang'), newPage: true },
    { is: 'register' },
    { is: 'heading', level: 2, words: say('Bildung'), unlisted: true },
    { is: 'heading', level: 3, words: say('Deutschkurse am Abend'), registered: true, kicker: 'B 1.1' },
    { is: 'paragraph', words: say('Zwölf Kurse.') },
    { is: 'heading', level: 3, words: say('Lots*innen an Schulen'), registered: true, kicker: 'B 1.2' },
    { is: 'paragraph', words: say('Acht Schulen.') },
  ],
}
