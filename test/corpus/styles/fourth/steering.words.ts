import type { Topic } from '../../words/topic.ts'

/** Coordination, and families: sentences with "soll" and "wird", infinitives and nouns side by side. */
export const steuerung: Topic = {
  key: 'steuerung',
  titles: [
    'Steuerung und Vernetzung',
    'Koordination, Monitoring und Öffentlichkeitsarbeit',
    'Strukturen der Integrationsarbeit',
  ],
  introduction: [
    'Integration ist eine Querschnittsaufgabe, an der [viele Ämter, Träger und Ehrenamtliche|Kreis, Gemeinden und Wohlfahrtsverbände] mitwirken. [Das erfordert Abstimmung|Doppelstrukturen sollen vermieden werden].',
    'Die [Koordinierungsstelle|Stabsstelle] wurde [2016|2018] mit [1,5|zwei] Stellen eingerichtet. [Ihre Förderung läuft 2025 aus|Sie ist direkt der Verwaltungsspitze zugeordnet].',
    'Daten zur Integration liegen [an vielen Stellen vor, werden aber nicht zusammengeführt|nur für einzelne Bereiche vor].',
  ],
  goals: [
    'Die Integrationsarbeit soll [dauerhaft personell abgesichert|mit klaren Zuständigkeiten organisiert] werden',
    'Die Zusammenarbeit zwischen [Landkreis und Gemeinden|Verwaltung und freien Trägern] wird [verbindlich geregelt|weiter ausgebaut]',
    'Ein Monitoring soll [den Stand der Integration in Zahlen sichtbar machen|als Grundlage für Planungen dienen]',
    'Die Öffentlichkeit wird [regelmäßig und in mehreren Sprachen|über Angebote und Erfolge] informiert',
    'Angebote sollen [in allen Gemeinden erreichbar|auch im ländlichen Raum zugänglich] sein',
    'Fördermittel von Land, Bund und EU werden [systematisch erschlossen|gemeinsam beantragt]',
  ],
  measures: [
    [
      '[Lenkungsgruppe|Steuerungsgruppe|Netzwerkkonferenz] Integration [verstetigen|neu aufstellen]',
      'Das Gremium tagt [halbjährlich|dreimal im Jahr] unter Leitung [der Dezernentin|des Landrats].',
    ],
    [
      'Integrationsmonitoring [aufbauen|mit 25 Indikatoren einführen|alle zwei Jahre veröffentlichen]',
      'Die Daten werden [von der Statistikstelle|aus acht Fachämtern] zusammengeführt.',
    ],
    [
      'Mehrsprachige [Integrations-App|Internetseite|Angebotsdatenbank] [pflegen|einführen|weiterentwickeln]',
      'Aufgenommen werden [alle Beratungs- und Kursangebote|Adressen, Termine und Formulare].',
    ],
    [
      'Feste Ansprechpersonen in [allen Gemeinden|den Fachämtern|{ort}] benennen',
      'Die Ansprechpersonen treffen sich [vierteljährlich|zum Austausch] und [geben Informationen weiter|melden Bedarfe].',
    ],
    [
      'Newsletter [Integration|Migration und Teilhabe] [herausgeben|neu gestalten]',
      'Der Newsletter erscheint [monatlich|sechsmal im Jahr] und erreicht [rund 700|mehr als 400] Abonnierende.',
    ],
    [
      'Fördermittelberatung für [Vereine|kleine Träger|Gemeinden] [anbieten|ausbauen]',
      'Einmal im Quartal werden [aktuelle Programme vorgestellt|Anträge gemeinsam vorbereitet].',
    ],
    [
      'Integrationskonferenz [für den Kreis|in {ort}] [durchführen|alle zwei Jahre ausrichten]',
      'Eingeladen sind [alle, die in der Integrationsarbeit tätig sind|Fachkräfte, Ehrenamtliche und Politik].',
    ],
    [
      'Bericht über die Umsetzung [dieses Plans|der Integrationsarbeit] [vorlegen|jährlich erstellen]',
      'Der Bericht wird [im Sozialausschuss beraten|auf der Internetseite veröffentlicht].',
    ],
    [
      'Mobile Beratung [in den Gemeinden um {ort}|im Nordkreis|im Südkreis] einrichten',
      'Ein Team fährt [acht Orte im Wechsel|wöchentlich drei Rathäuser] an.',
    ],
  ],
  groups: ['Fachkräfte', 'Gemeinden', 'Träger', 'Öffentlichkeit'],
  indicators: ['Zahl der Sitzungen', 'Zugriffe auf die Internetseite', 'eingeworbene Mittel in Euro'],
  partners: ['Gemeinden', 'Liga der Wohlfahrtsverbände', 'Statistikstelle', 'Pressestelle', 'Bildungsbüro'],
}

export const gleichstellung: Topic = {
  key: 'gleichstellung',
  titles: ['Frauen und Gleichstellung', 'Gleichstellung und Gewaltschutz', 'Frauen mit Zuwanderungsgeschichte'],
  introduction: [
    'Zugewanderte Frauen sind [seltener erwerbstätig und häufiger geringfügig beschäftigt als Männer|eine sehr unterschiedliche Gruppe]. [Viele verfügen über gute Abschlüsse|Fehlende Kinderbetreuung ist das größte Hindernis].',
    'Von Gewalt betroffene Frauen finden [nicht immer einen Platz im Frauenhaus|nur mit Mühe mehrsprachige Hilfe]. [Die Istanbul-Konvention verpflichtet auch die Kommunen|Der Kreis verfügt über zehn Schutzplätze].',
    'Mädchen [wünschen sich eigene Räume|übernehmen in ihren Familien oft viel Verantwortung].',
  ],
  goals: [
    'Frauen mit Zuwanderungsgeschichte sollen [ihre beruflichen Ziele verwirklichen können|eigenständig über ihr Leben entscheiden können]',
    'Der Schutz vor [häuslicher Gewalt|Zwangsheirat und weiblicher Genitalverstümmelung] wird [für alle Frauen gewährleistet|verbessert]',
    'Mädchen und junge Frauen werden [in ihrer Selbstbestimmung gestärkt|bei der Berufswahl jenseits von Rollenbildern unterstützt]',
    'Männer und Väter sollen [in ihrer Rolle gestärkt|für Gleichberechtigung gewonnen] werden',
    'Frauenpolitische Angebote werden [interkulturell geöffnet|in mehreren Sprachen bekannt gemacht]',
  ],
  measures: [
    [
      'Frauentreff [{ort}|International|in der Unterkunft {ort}] [fortführen|eröffnen]',
      'Frauen treffen sich [einmal in der Woche|jeden Dienstagvormittag] zu [Austausch, Beratung und Kursen|Frühstück und Gespräch].',
    ],
    [
      'Beratung und Coaching für [Wiedereinsteigerinnen|Akademikerinnen|Mütter] mit Zuwanderungsgeschichte',
      'Das Coaching [dauert sechs Monate|umfasst acht Termine] und [führt in Praktika|berücksichtigt die Kinderbetreuung].',
    ],
    [
      'Mehrsprachige Notfallkarte [Hilfe bei Gewalt|für Frauen in Not]',
      'Die Karte liegt [in Arztpraxen und Toiletten öffentlicher Gebäude|in Sprachkursen] aus.',
    ],
    [
      'Schulung von [Sprachmittlerinnen|Beratungskräften|Lehrkräften] zu [häuslicher Gewalt|Genitalverstümmelung|Zwangsheirat]',
      'An [zwei|drei] Schulungstagen werden [Anzeichen und Hilfewege|rechtliche Grundlagen] vermittelt.',
    ],
    [
      'Mädchengruppe [in {ort}|im Jugendhaus {ort}|Starke Mädchen] [einrichten|weiter fördern]',
      'Angeboten werden [Sport, Medien und Berufsorientierung|Wochenendfahrten und Werkstätten].',
    ],
    [
      'Vätergruppe [in {ort}|der Familienbildungsstätte|für Zugewanderte] [aufbauen|begleiten]',
      'Die Gruppe trifft sich [monatlich|samstags mit Kindern].',
    ],
    [
      'Zusätzliche Schutzplätze [im Frauenhaus|für Frauen mit mehreren Kindern] schaffen',
      'Es entstehen [sechs|vier] Plätze in [einer Außenwohnung|einem Anbau].',
    ],
    [
      'Aktionstag zum [Internationalen Frauentag|Tag gegen Gewalt an Frauen] [in {ort}|mit Migrantinnenvereinen]',
      'Das Programm wird [von einem Bündnis|mit Unterstützung der Gleichstellungsstelle] vorbereitet.',
    ],
  ],
  groups: ['Frauen', 'Mädchen', 'Alleinerziehende', 'Väter'],
  indicators: ['Zahl der Beratungen', 'Zahl der Teilnehmerinnen', 'Belegung der Schutzplätze'],
  partners: ['Gleichstellungsbeauftragte', 'Frauenberatungsstelle', 'Frauenhaus', 'Familienbildungsstätte', 'Caritas'],
}
