import type { RoundStory } from './rounds-story.ts'

/** The first round. Halls for sports said nothing: who was to answer had left, and nobody had followed yet. */
export const round2024: RoundStory = {
  title: 'Bericht 2024',
  words: 'Bitte sagen Sie bis Ende Januar, wie Ihre Maßnahmen am 31. Dezember 2024 stehen. Kurz genügt.',
  dataOn: '2024-12-31',
  openedOn: '2024-12-09',
  dueOn: '2025-01-31',
  answeredOn: '2025-01-22',
  publishedOn: '2025-03-14',
  silent: ['m-sport-sonntag'],
  texts: {
    foreword:
      'Zum ersten Mal sagen alle Ämter am selben Tag, wie es um den Plan steht. Manches davon lesen wir nicht gern. Wir schreiben es trotzdem auf, denn ein Bericht, in dem alles gut ist, hilft niemandem weiter.',
    overview:
      'Am weitesten sind wir dort, wo Menschen schon zusammenarbeiten: bei Sprache in der Kita, beim Dolmetschen, in der Beratung. Am schwersten tun wir uns, wo Räume und Wohnungen fehlen.',
    summary: 'Wir danken allen, die geantwortet haben, besonders denen, die etwas Unbequemes zu sagen hatten.',
  },
  sheets: {
    'm-kita-check': {
      done: 'Zwölf Kitas haben den Fragebogen zu Ende bearbeitet. In vier fiel der vereinbarte Tag aus, weil Personal fehlte.',
      obstacles: { kinds: ['staff'], words: 'Ein ganzer Tag ohne Kinder ist kaum zu finden.' },
      outlook: 'Ab Frühjahr dürfen Kitas den Tag in zwei halbe teilen.',
    },
    'm-lerncafe-nord': {
      done: 'Das Team steht seit Januar. Sieben Läden haben wir angesehen, einer war fast sicher, dann zog der Eigentümer zurück.',
      obstacles: { kinds: ['premises'], words: 'In Nord gibt es keinen Laden, der groß genug und bezahlbar ist.' },
      outlook: 'Wir prüfen, ob ein Bus die Zeit bis zu einem Raum überbrückt.',
    },
    'm-sprache-kita': {
      done: 'Der Rat hat vierzehn feste Stellen beschlossen. Sechs sind besetzt, acht sind ausgeschrieben.',
      outlook: 'Bis Herbst 2025 sollen alle Stellen besetzt sein.',
    },
    'm-ansprechpersonen': {
      done: 'Sechzehn Lehrkräfte haben den ersten Lehrgang beendet. An acht Schulen sind beide Plätze besetzt.',
      obstacles: {
        kinds: ['staff', 'decision'],
        words: 'Für die Aufgabe gibt es keine Stunden. Wer sie übernimmt, macht sie nebenher.',
      },
    },
    'm-schulraeume': {
      done: 'Der Mustervertrag ist fertig, und die Versicherung ist geklärt. Drei Schulen haben ihre Räume geöffnet.',
      outlook: 'Die Schule in Nord folgt nach dem Umbau, der später fertig wird als gedacht.',
    },
    'm-geld-und-recht': {
      done: 'Die Sprechstunde findet jetzt an drei Orten statt. Am häufigsten ging es um Mahnungen und um die Miete.',
      effect: {
        claimed: 'Weniger Menschen verlieren ihre Wohnung wegen Schulden.',
        evidence: 'Von 140 Ratsuchenden mit einer Kündigung haben 96 ihre Wohnung behalten.',
        doubt: 'Wir wissen nicht, wie viele das ohne uns auch geschafft hätten.',
      },
    },
    'm-sprachmittlung': {
      done: 'Seit Januar ist das Dolmetschen eine feste Aufgabe der Stadt. Eine Nummer genügt für alle Anfragen.',
      obstacles: { kinds: ['staff'], words: 'Nachts und für seltene Sprachen fehlt jemand.' },
      outlook: 'Ein Dienst am Telefon soll die Nächte abdecken.',
    },
    'm-wohnlotsen': {
      done: 'Achtzehn Haushalte haben mit unserer Begleitung eine Wohnung gefunden. Sechzig sollten es sein.',
      obstacles: {
        kinds: ['partners', 'premises'],
        words: 'Die Vereinbarung über zwanzig Wohnungen im Jahr hat nur eine Genossenschaft unterschrieben.',
      },
    },
    'm-einbuergerung': {
      done: 'Anträge werden seit diesem Jahr am ersten Tag geprüft. Trotzdem ist die Wartezeit gestiegen.',
      obstacles: {
        kinds: ['staff', 'law'],
        words: 'Mit dem neuen Gesetz kamen doppelt so viele Anträge. Drei Stellen sind nicht besetzt.',
      },
      outlook: 'Der Stand des Antrags soll 2026 im Netz zu sehen sein, ein Jahr später als geplant.',
    },
    'm-stadtforum': {
      done: 'Vier Foren haben getagt. Seit Januar stehen alle Antworten öffentlich im Netz.',
      obstacles: {
        kinds: ['decision'],
        words: 'Bei Vorschlägen, die drei Ämter betreffen, fühlt sich keines zuständig.',
      },
    },
    'm-ideengeld': {
      done: 'Im Februar wurde zum ersten Mal gelost. 31 Ideen haben Geld bekommen, im Mittel nach elf Tagen.',
      effect: {
        claimed: 'Wir erreichen Gruppen ohne Verein.',
        evidence: '22 der 31 Gruppen hatten vorher nie Geld von der Stadt.',
        doubt: '',
      },
    },
    'm-messe': {
      done: 'Die zweite Messe fand statt. Es kamen viele Menschen, aber kaum Auftraggeber.',
      obstacles: {
        kinds: ['demand'],
        words: 'Vier Aufträge in zwei Jahren. Die Betriebe fragen selbst, ob sich der Tag lohnt.',
      },
      outlook: 'Wir wollen die Messe beenden und mit den Betrieben etwas anderes suchen.',
    },
    'm-gruenderinnen': {
      done: 'Seit Februar beraten wir am Vormittag, mit Kinderbetreuung. Davor war die Sprechstunde leer, jetzt ist sie voll.',
      outlook: 'Als Nächstes kommt die Bürgschaft für kleine Kredite.',
    },
    'm-bewerbung-ohne-namen': {
      done: 'Die Auswertung liegt vor: 412 Bewerbungen ohne Namen wurden gelesen.',
      obstacles: { kinds: ['data'], words: 'Von Hand zu schwärzen kostet je Bewerbung zwanzig Minuten.' },
    },
    'm-briefe-und-schalter': {
      done: 'Einunddreißig Briefe sind neu geschrieben. Die Prüfgruppe hat jeden gelesen, neun gingen zurück.',
    },
  },
}
