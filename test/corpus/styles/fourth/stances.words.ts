import type { Topic } from '../../words/topic.ts'

/** Long goals of two clauses, as committees leave them; measures in all forms. */
export const gleichbehandlung: Topic = {
  key: 'gleichbehandlung',
  titles: ['Antidiskriminierung und Antirassismus', 'Schutz vor Diskriminierung', 'Gleichbehandlung und Zusammenhalt'],
  introduction: [
    'Diskriminierung ist für viele Menschen Alltag. [In der Bürgerumfrage 2022 berichtete jede vierte befragte Person von Benachteiligung|Die Beratungsstelle dokumentierte 2022 insgesamt 164 Fälle].',
    'Betroffene [kennen ihre Rechte oft nicht|scheuen den Weg zu einer Beschwerde]. [Vorfälle bleiben dadurch unsichtbar|Es fehlt an unabhängiger Beratung].',
    'Die Stadt ist [seit 2016 Mitglied der Europäischen Städtekoalition gegen Rassismus|der Charta der Vielfalt beigetreten] und hat sich damit [zum Handeln verpflichtet|auf konkrete Schritte festgelegt].',
  ],
  goals: [
    'Menschen, die Diskriminierung erfahren, finden eine unabhängige Beratung, die [sie stärkt und bei der Durchsetzung ihrer Rechte begleitet|vertraulich und kostenlos ist]',
    'In der Verwaltung und ihren Betrieben gibt es [klare Beschwerdewege, die bekannt sind und genutzt werden|verbindliche Regeln gegen Diskriminierung, deren Einhaltung überprüft wird]',
    'Rassismus, Antisemitismus und andere Formen der Abwertung werden [benannt, dokumentiert und nicht hingenommen|in Bildungseinrichtungen thematisiert, bevor sie sich verfestigen]',
    'Die Stadtgesellschaft erinnert an [die Geschichte der Zuwanderung|die Opfer rechter Gewalt] und macht [sie im öffentlichen Raum sichtbar|daraus einen Auftrag für die Gegenwart]',
    'Schulen, Vereine und Unternehmen setzen sich [aktiv mit Vorurteilen auseinander und werden dabei unterstützt|für ein respektvolles Miteinander ein, an dem sich alle beteiligen können]',
    'Öffentliche Einrichtungen und Veranstaltungen sind so gestaltet, dass [sich alle willkommen fühlen und niemand ausgeschlossen wird|Vielfalt selbstverständlich vorkommt]',
  ],
  measures: [
    [
      'Unabhängige [Antidiskriminierungsstelle|Ombudsstelle] [einrichten|personell ausbauen|in {ort} verankern]',
      'Die Stelle wird [bei einem freien Träger|mit 1,5 Vollzeitstellen] eingerichtet und [legt jährlich einen Bericht vor|arbeitet weisungsunabhängig].',
    ],
    [
      'Lokaler Aktionsplan gegen [Rassismus|Antisemitismus|Muslimfeindlichkeit]',
      'Der Plan wird [mit Betroffenen|unter Beteiligung der Vereine] erarbeitet und [dem Rat zur Entscheidung vorgelegt|bis 2026 fortgeschrieben].',
    ],
    [
      'Internationale Wochen gegen Rassismus [in {ort}|mit Schulen|]',
      'Jährlich im März finden [rund vierzig|über dreißig] Veranstaltungen statt.',
    ],
    [
      'Empowerment-Trainings für [Jugendliche of Color|Frauen mit Rassismuserfahrung|Eltern|Beschäftigte]',
      'Geschützte Räume ermöglichen [den Austausch über Erfahrungen|das Erproben von Handlungsmöglichkeiten].',
    ],
    [
      'Trainings gegen [Stammtischparolen|Alltagsrassismus] für [Vereine|Ehrenamtliche|Verwaltung|Lehrkräfte]',
      'Die Trainings dauern [einen Tag|sechs Stunden] und werden [von zwei Personen geleitet|mit Rollenspielen durchgeführt].',
    ],
    [
      '[Ausstellung|Stadtrundgang|Erzählcafé|Archivprojekt] zur Migrationsgeschichte [in {ort}|]',
      'Zeitzeug*innen [erzählen von ihren ersten Jahren|stellen Fotos und Dokumente bereit].',
    ],
    [
      'Die Hausordnungen [der Bäder und Sportstätten|der Jugendzentren|städtischer Gebäude] werden um [ein Diskriminierungsverbot|Beschwerdehinweise] ergänzt',
      'Das Personal wird [geschult|auf den Umgang mit Beschwerden vorbereitet].',
    ],
    [
      'Meldeportal für [diskriminierende Vorfälle|Hass im Netz|rechte Übergriffe]',
      'Meldungen können [anonym|in acht Sprachen] abgegeben werden und [fließen in das Monitoring ein|werden weitervermittelt].',
    ],
    [
      'Unterzeichnung der [Charta der Vielfalt durch die städtischen Töchter|Erklärung „Unser Ort ohne Hass“]',
      'Die Unterzeichnenden [verpflichten sich auf drei konkrete Schritte|berichten nach zwei Jahren].',
    ],
  ],
  groups: ['Betroffene von Diskriminierung', 'Jugendliche', 'pädagogische Fachkräfte', 'Stadtgesellschaft'],
  indicators: ['Zahl der Beratungsfälle', 'Zahl der Veranstaltungen', 'Bekanntheit der Stelle laut Umfrage'],
  partners: [
    'Antidiskriminierungsbüro',
    'Partnerschaft für Demokratie',
    'Jüdische Gemeinde',
    'Moscheegemeinde',
    'Schulen',
  ],
}

export const freizeit: Topic = {
  key: 'freizeit',
  titles: ['Kultur, Sport und Freizeit', 'Sport und Kultur', 'Freizeit, Sport und kulturelle Teilhabe'],
  introduction: [
    'Sport und Kultur bringen Menschen zusammen, [auch ohne viele Worte|ohne dass Herkunft eine Rolle spielen muss]. [In 62 Sportvereinen sind 14.000 Menschen aktiv|Über neunzig Vereine bereichern das Leben in der Stadt].',
    'Mädchen und Frauen mit Zuwanderungsgeschichte [sind im organisierten Sport kaum vertreten|nutzen Angebote seltener]. Gründe sind [Kosten, Zeiten und fehlende Vorbilder|mangelnde Information und Scheu].',
    'Die städtischen Kultureinrichtungen [haben begonnen, ihr Programm zu öffnen|erreichen bislang vor allem ein deutschsprachiges Publikum].',
  ],
  goals: [
    'Sportvereine sind Orte der Begegnung, an denen [Zugewanderte als Aktive, Trainer und im Vorstand mitwirken|alle Kinder unabhängig vom Geldbeutel Sport treiben können]',
    'Die Kultureinrichtungen sprechen mit ihrem Programm [alle Teile der Bevölkerung an und beteiligen sie an der Gestaltung|ein vielfältiges Publikum an, das sich darin wiederfindet]',
    'Künstler*innen mit Migrationsgeschichte erhalten [Auftrittsorte und Förderung, die ihrem Anteil an der Szene entsprechen|Beratung und Räume, um ihre Vorhaben zu verwirklichen]',
    'Mädchen und Frauen finden [wohnortnahe Sport- und Schwimmangebote, die ihren Bedürfnissen entsprechen|geschützte Räume, in denen sie sich bewegen können]',
    'Jugendliche verfügen über [Freizeitangebote, die sie selbst mitgestalten und die Begegnung ermöglichen|Treffpunkte, an denen Herkunft keine Rolle spielt]',
    'Die Bibliotheken sind [offene Treffpunkte mit mehrsprachigem Bestand, die von allen genutzt werden|dritte Orte, an denen man sich ohne Konsumzwang aufhalten kann]',
  ],
  measures: [
    [
      '[Schwimmkurse|Fahrradkurse|Selbstbehauptungskurse] für [Frauen|Mädchen|Geflüchtete] [in {ort}|]',
      'Die Kurse werden [von Trainerinnen geleitet|zu geschützten Zeiten angeboten] und [kosten fünf Euro|sind kostenlos].',
    ],
    [
      'Programm „[Integration durch Sport|Sport verbindet|Verein(t) in Bewegung]“ [mit zehn Stützpunktvereinen|in {ort}|]',
      'Vereine erhalten [Beratung und Zuschüsse|bis zu 3.000 Euro im Jahr].',
    ],
    [
      'Ausbildung von [Übungsleiter*innen|Schiedsrichter*innen|Jugendleiter*innen] mit Migrationsgeschichte',
      'Die Kosten der Lizenz werden [übernommen|zur Hälfte erstattet].',
    ],
    [
      '[Festival|Sommerbühne|Kulturtage|Filmreihe] „[Heimaten|Stimmen der Stadt|Grenzenlos]“ [in {ort}|]',
      'Das Programm wird [von einem Beirat aus den Communities|gemeinsam mit acht Vereinen] gestaltet.',
    ],
    [
      'Mehrsprachiger [Medienbestand|Bilderbuchkino-Vormittag|Audioguide] in [der Stadtbibliothek|den Zweigstellen|den Museen]',
      'Der Bestand wird [um 2.000 Titel erweitert|in fünf Sprachen ausgebaut].',
    ],
    [
      'Kulturpass und [Sportgutschein|Vereinsgutschein] für [Familien mit geringem Einkommen|Kinder aus Unterkünften]',
      'Der Pass [ermäßigt den Eintritt um die Hälfte|gilt auch für Vereinsbeiträge].',
    ],
    [
      'Offene [Sporthalle|Bolzplatzliga|Skateanlage|Jugendwerkstatt] in {ort}',
      'Geöffnet ist [freitags bis 23 Uhr|an Wochenenden]; [Streetworker sind vor Ort|Jugendliche übernehmen Verantwortung].',
    ],
    [
      'Förderung [interkultureller Theaterprojekte|des Chors der Nationen|migrantischer Kulturvereine]',
      'Die Förderrichtlinie wird [um einen Schwerpunkt ergänzt|vereinfacht].',
    ],
    [
      'Die Musikschule öffnet [ihr Angebot für Saz und Oud|Instrumentenklassen in {ort}]',
      'Neue Lehrkräfte werden [auf Honorarbasis|in Teilzeit] gewonnen.',
    ],
  ],
  groups: ['Vereine', 'Mädchen und Frauen', 'Jugendliche', 'Kulturschaffende', 'Familien'],
  indicators: ['Zahl der Stützpunktvereine', 'Besuchszahlen', 'Anteil der Teilnehmerinnen'],
  partners: ['Stadtsportbund', 'Museen', 'Musikschule', 'Theater', 'Jugendzentren', 'Kulturvereine'],
}
