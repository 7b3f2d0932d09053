import type { CollectingStory } from './rounds-story.ts'

/** The round that goes on while somebody looks at the demonstration. */
export const round2026: CollectingStory = {
  title: 'Bericht 2026',
  words:
    'Diesmal fragen wir schon im Herbst, damit der Rat im Februar beraten kann. Stichtag ist der 31. Oktober 2026.',
  dataOn: '2026-10-31',
  openedOn: '2026-11-09',
  dueOn: '2026-12-11',
  answeredOn: '2026-11-18',
  approved: [
    'm-kita-check',
    'm-schulraeume',
    'm-demokratie-werkstatt',
    'm-nachbarschaftstische',
    'm-briefe-und-schalter',
  ],
  returned: [
    {
      measure: 'm-ansprechpersonen',
      comment: 'An wie vielen Schulen steht der Beschwerdeweg schon im Netz? Bitte eine Zahl.',
    },
  ],
  begun: ['m-wohnlotsen', 'm-gesellenbrief'],
  sheets: {
    'm-kita-check': {
      done: '31 von 42 Kitas haben die Prüfung abgeschlossen. 58 Vorhaben daraus sind umgesetzt.',
      obstacles: { kinds: ['staff'], words: 'Wo Personal fehlt, fällt der Tag als Erstes aus.' },
    },
    'm-schulraeume': { done: 'Sieben Schulen sind offen, seit August auch die Grundschule Bergfeld.' },
    'm-demokratie-werkstatt': {
      done: '173 Termine außerhalb von Gymnasien und Hochschule. Im Sportverein läuft es am besten.',
    },
    'm-nachbarschaftstische': { done: '44 Tische in diesem Jahr, zum ersten Mal in allen Stadtteilen mehr als fünf.' },
    'm-briefe-und-schalter': { done: '78 Briefe sind neu geschrieben und geprüft.' },
    'm-ansprechpersonen': {
      done: 'Dreizehn Schulen haben zwei ausgebildete Ansprechpersonen. Die Beschwerdewege folgen.',
    },
    'm-lerncafe-nord': {
      done: 'Der Bus fährt jetzt zweimal in der Woche, 148 Stunden in diesem Jahr.',
      obstacles: { kinds: ['premises'], words: 'Bis die Schule in Nord öffnet, gibt es keinen Raum.' },
    },
    'm-sprachmittlung': {
      done: 'Die Wartezeit auf Tigrinya liegt bei zwei Wochen. Im Januar beginnt ein bezahlter Lehrgang.',
    },
    'm-ideengeld': { done: '47 Ideen haben Geld bekommen.' },
    'm-geschuetzter-treff': { done: 'Das Telefon ist 54 Stunden in der Woche besetzt.' },
    'm-digital-sicher': { done: '322 Termine in diesem Jahr. Der Gerätewagen fährt.' },
  },
}
