import type { RoundStory } from './rounds-story.ts'

/** The second round, with which the first can be compared. */
export const round2025: RoundStory = {
  title: 'Bericht 2025',
  words: 'Wie stehen Ihre Maßnahmen am 31. Dezember 2025? Was sich nicht geändert hat, bestätigen Sie mit einem Druck.',
  dataOn: '2025-12-31',
  openedOn: '2025-12-08',
  dueOn: '2026-01-30',
  answeredOn: '2026-01-20',
  publishedOn: '2026-03-13',
  silent: ['m-kita-schule'],
  texts: {
    foreword:
      'Der Plan ist zur Hälfte um. Dieser Bericht sagt, was seit dem letzten anders geworden ist, und wo wir noch genauso stehen wie vor einem Jahr. Eine Messe ist beendet, zwei Angebote sind eines geworden, drei Maßnahmen sind fertig.',
    overview:
      'Die größten Schritte gab es in den Kitas und bei den Beratungsstellen. Verschoben hat sich vor allem, was von Umbauten und von unbesetzten Stellen abhängt.',
    summary: 'Zu jeder Zahl in diesem Bericht gibt es die Daten zum Nachprüfen.',
  },
  sheets: {
    'm-kita-check': {
      done: 'Die Hälfte der städtischen Kitas war dabei. Aus den Gesprächen sind 41 kleine Vorhaben entstanden, vom Elterncafé bis zum neuen Speiseplan.',
      obstacles: {
        kinds: ['staff'],
        words:
          'Seit die Kitas den Tag teilen dürfen, fällt er seltener aus. Die letzten Kitas kommen ein Jahr später dran als geplant.',
      },
    },
    'm-lerncafe-nord': {
      done: 'Seit Oktober steht einmal in der Woche ein Bus vor dem Nachbarschaftshaus. Er ist jedes Mal voll.',
      obstacles: {
        kinds: ['premises'],
        words:
          'Elf Läden angesehen, zwei Zusagen, beide zurückgezogen. Wir suchen nicht weiter nach Läden, sondern bei den Schulen.',
      },
      outlook: 'Mit der Schule in Nord ist vereinbart, dass ein Raum frei wird, sobald der Umbau fertig ist.',
      effect: {
        claimed: 'Kinder kommen wieder, auch ohne Café.',
        evidence: 'Zwei Drittel waren mindestens viermal da.',
        doubt: 'Ein Bus ist im Winter kein Ersatz.',
      },
    },
    'm-sprache-kita': {
      done: 'Alle vierzehn Stellen sind besetzt, die letzte seit September.',
      effect: {
        claimed: 'Fachkräfte sprechen mehr mit den Kindern und weniger über sie.',
        evidence: 'In den Beobachtungen vom Herbst hat sich die Zeit im Gespräch fast verdoppelt.',
        doubt: 'Beobachtet wurde an zwei Tagen, und alle wussten davon.',
      },
      attachments: [{ title: 'Auswertung der Beobachtungen', url: 'https://example.org/sprache-von-anfang-an' }],
    },
    'm-ansprechpersonen': {
      done: 'An zwölf Schulen sind beide Plätze besetzt. An zweien haben Lehrkräfte wieder aufgehört.',
      obstacles: {
        kinds: ['staff', 'decision'],
        words: 'Über Stunden für die Aufgabe entscheidet das Land. Unsere Bitte liegt dort seit Mai.',
      },
    },
    'm-familiensprachen': {
      done: 'In allen vier Stadtteilen stehen Bücherkisten. Gelesen wurde 478 Stunden in elf Sprachen.',
    },
    'm-schulraeume': {
      done: 'Fünf Schulen haben geöffnet. Achtzehn Vereine haben einen festen Platz im Belegungsplan.',
      outlook: 'Der Umbau in Nord dauert bis Anfang 2027.',
    },
    'm-elternwege': {
      done: 'Der zehnte Lehrgang ist abgeschlossen. 912-mal haben Eltern andere Eltern begleitet.',
      effect: {
        claimed: 'Eltern trauen sich eher in die Schule.',
        evidence: 'Vier von fünf gingen beim nächsten Mal allein hin.',
        doubt: 'Gefragt haben wir nur die, die geblieben sind.',
      },
    },
    'm-geld-und-recht': {
      done: '2140 Beratungen, mehr als geplant. Für den Termin am Abend fehlt noch eine halbe Stelle.',
      obstacles: {
        kinds: ['staff', 'money'],
        words: 'Die Wartezeit steigt. Wer mit einer Räumung kommt, wird vorgezogen.',
      },
    },
    'm-sprachmittlung': {
      done: 'Nachts dolmetscht jetzt ein Dienst am Telefon. 3380 Einsätze wurden vermittelt, 206 Anfragen blieben offen.',
      obstacles: { kinds: ['staff'], words: 'Für Tigrinya und am Wochenende für Gebärdensprache fehlt jemand.' },
    },
    'm-wohnlotsen': {
      done: '23 Haushalte haben eine Wohnung gefunden, fünf mehr als im Jahr davor und weniger als die Hälfte dessen, was wir wollten.',
      obstacles: { kinds: ['premises', 'law'], words: 'Es gibt zu wenige Wohnungen. Begleitung schafft keine.' },
      outlook: 'Wir schlagen vor, dass die Stadt beim Neubau Belegungsrechte kauft.',
    },
    'm-geschuetzter-treff': { done: 'Beratung gibt es jetzt in acht Sprachen, das Telefon ist an fünf Tagen besetzt.' },
    'm-werkstatt-lindenau': {
      done: 'Der Vertrag für die Tischlerei ist verlängert. Die Rampe ist bestellt.',
      obstacles: {
        kinds: ['law'],
        words: 'Das Haus ist ein Denkmal. Über die Rampe wird noch beraten, sie kommt ein Jahr später.',
      },
    },
    'm-anlaufstelle': {
      done: 'Die Anlaufstelle arbeitet mit einem Vertrag über fünf Jahre. Auf neun ihrer Empfehlungen hat die Stadt öffentlich geantwortet.',
    },
    'm-beratungsstandards': { done: 'Alle neun Stellen haben unterschrieben. Die Maßnahme ist fertig.' },
    'm-einbuergerung': {
      done: 'Wir haben mehr Anträge entschieden als je zuvor, und noch mehr sind dazugekommen.',
      obstacles: {
        kinds: ['staff', 'law'],
        words:
          'Vier Stellen sind nicht besetzt. Die Zusage, dass niemand länger als zwölf Monate wartet, konnten wir nicht halten.',
      },
      outlook: 'Ab Sommer ist der Stand des Antrags im Netz zu sehen.',
    },
    'm-ideengeld': { done: '45 Ideen haben Geld bekommen. Seit Dezember geht der Antrag auch als Sprachnachricht.' },
    'm-stadtgeschichten': {
      done: '93 Geschichten sind zu hören. Sieben Menschen haben ihre zurückgezogen, das war so vereinbart.',
      outlook: 'Schulen nutzen die Aufnahmen weiter.',
      attachments: [{ title: 'Die Geschichten zum Hören', url: 'https://example.org/hundert-stimmen' }],
    },
    'm-sport-sonntag': {
      done: 'Die sechste Halle ist seit September offen. Der Bericht vom letzten Jahr fehlte, weil die Stelle nicht besetzt war.',
    },
    'm-willkommensseiten': { done: 'Die Seiten gibt es in sechs Sprachen, jede von zwei Menschen geprüft.' },
    'm-briefe-und-schalter': {
      done: '62 Briefe sind neu. Am Schalter liegt jetzt zu jedem eine Fassung zum Vorlesen.',
      obstacles: { kinds: ['law'], words: 'Bei Bußgeldern schreibt das Gesetz den Wortlaut vor.' },
    },
    'm-ausbildung-rathaus': {
      done: 'Wir waren an allen Schulen der Stadt. 903 Bewerbungen kamen, so viele wie noch nie.',
    },
  },
}
