import type { Topic } from '../../words/topic.ts'

/** Goals as things that have been reached already; measures as sentences without a full stop. */
export const ankunft: Topic = {
  key: 'ankunft',
  titles: ['Ankommen und Erstintegration', 'Aufnahme und Erstorientierung', 'Ankommen, Unterbringung und Beratung'],
  introduction: [
    'Die ersten Monate entscheiden oft darüber, [wie gut das Ankommen gelingt|ob Menschen bleiben wollen]. [Seit Februar 2022 wurden zusätzlich 1.350 Geflüchtete aus der Ukraine aufgenommen|Die Zuweisungen sind seit 2021 wieder gestiegen].',
    'Zuständigkeiten von Bund, Land und Kommune greifen ineinander. [Für Ratsuchende ist das schwer zu durchschauen|Umso wichtiger ist eine abgestimmte Beratung].',
    'Die Unterbringung erfolgt [überwiegend in Wohnungen|in zwölf Unterkünften unterschiedlicher Größe]. [Soziale Betreuung leisten vier Träger|Die Betreuung wurde 2021 neu vergeben].',
  ],
  goals: [
    'Neu Zugewanderte sind [innerhalb der ersten drei Monate beraten|über ihre Rechte und Pflichten informiert]',
    'Die Beratungsstellen sind [untereinander vernetzt und arbeiten mit einem abgestimmten Fallmanagement|für alle Ratsuchenden gut erreichbar]',
    'Die Unterkünfte erfüllen [einheitliche Mindeststandards|die Anforderungen des Gewaltschutzes]',
    'Besonders schutzbedürftige Personen sind [frühzeitig erkannt und angemessen versorgt|in geeigneten Unterkünften untergebracht]',
    'Zugewanderte aus EU-Staaten sind [über Sozialleistungen und Arbeitsrecht aufgeklärt|in den Regeldiensten angekommen]',
    'Unbegleitete Minderjährige haben [eine Perspektive über die Volljährigkeit hinaus|feste Bezugspersonen]',
  ],
  measures: [
    [
      'Das [Ankunftszentrum|Erstberatungsbüro|Infomobil] [{ort} bündelt alle Erstkontakte|berät in {ort}|wird eröffnet]',
      'Ausländerbehörde, Jobcenter und Träger [arbeiten Tür an Tür|sind dort an festen Tagen anzutreffen].',
    ],
    [
      'Ein Gewaltschutzkonzept für [alle Unterkünfte|die Unterkunft {ort}|Frauen und Kinder] [wird erstellt|liegt vor und wird umgesetzt]',
      'Grundlage sind die [Mindeststandards des Bundes|Empfehlungen des Landes]; [Beschwerdestellen werden eingerichtet|Personal wird geschult].',
    ],
    [
      'Integrationslots*innen begleiten [Familien in {ort}|Neuzugewanderte bei Behördengängen|Menschen aus der Ukraine]',
      '[Fünfzig|Dreißig] Freiwillige sind geschult und [erhalten eine Aufwandsentschädigung|werden hauptamtlich begleitet].',
    ],
    [
      'Das Case Management [des Kreises wird ausgebaut|wird auf {ort} ausgeweitet|arbeitet rechtskreisübergreifend]',
      'Die Fachkräfte begleiten [Einzelfälle über sechs bis zwölf Monate|vor allem komplexe Fälle].',
    ],
    [
      'Eine Willkommensmappe [in zehn Sprachen wird ausgegeben|erscheint neu|für Familien wird entwickelt]',
      'Sie enthält [Adressen, Stadtplan und Gutscheine|die wichtigsten Schritte der ersten Wochen].',
    ],
    [
      'Die Sozialberatung in [Unterkünften in {ort}|den Gemeinschaftsunterkünften] wird [aufgestockt|verlängert|neu ausgeschrieben]',
      'Der Betreuungsschlüssel beträgt künftig [1 zu 80|1 zu 100].',
    ],
    [
      'Erstorientierungskurse finden [in {ort}|in allen Unterkünften|auch für Analphabeten] statt',
      'Die Kurse umfassen [300|200] Stunden und behandeln [Alltag, Arbeit und Gesundheit|Werte und Orientierung].',
    ],
    [
      'Die Schulden- und Sozialberatung für [EU-Zugewanderte|Menschen aus Rumänien und Bulgarien] wird [mobil angeboten|um Sprachmittlung ergänzt]',
      'Das Team ist [zweimal wöchentlich|an vier Standorten] vor Ort.',
    ],
    [
      'Ein Runder Tisch [Unterbringung|Flucht und Asyl|EU-Zuwanderung] [tagt vierteljährlich|wird wiederbelebt]',
      'Er stimmt [Kapazitäten und Standorte|Vorgehen und Zuständigkeiten] ab.',
    ],
  ],
  groups: ['Geflüchtete', 'Zugewanderte aus EU-Staaten', 'unbegleitete Minderjährige', 'besonders Schutzbedürftige'],
  indicators: ['Zahl der Beratungsfälle', 'Anteil dezentral Untergebrachter', 'Wartezeit auf einen Termin'],
  partners: [
    'Migrationsberatung',
    'Jugendmigrationsdienst',
    'Flüchtlingsrat',
    'Deutsches Rotes Kreuz',
    'Betreiber der Unterkünfte',
  ],
}

export const freiwillig: Topic = {
  key: 'freiwillig',
  titles: ['Bürgerschaftliches Engagement', 'Ehrenamt und Zivilgesellschaft', 'Engagement und Ehrenamt'],
  introduction: [
    'Ohne freiwilliges Engagement wäre Integration vor Ort nicht denkbar. [Rund 400 Ehrenamtliche sind in der Flüchtlingshilfe aktiv|In vierzehn Helferkreisen engagieren sich mehrere Hundert Menschen].',
    'Viele Aktive [stoßen an ihre Grenzen|wünschen sich mehr Begleitung]. [Die Zahl der Freiwilligen ist seit 2017 rückläufig|Nachwuchs fehlt].',
    'Menschen mit eigener Zuwanderungsgeschichte sind [in klassischen Vereinen noch unterrepräsentiert|häufig informell engagiert].',
  ],
  goals: [
    'Ehrenamtliche sind [qualifiziert, begleitet und wertgeschätzt|gut informiert und hauptamtlich unterstützt]',
    'Menschen mit Migrationsgeschichte sind [selbstverständlich ehrenamtlich aktiv|in Vereinsvorständen vertreten]',
    'Haupt- und Ehrenamt arbeiten [auf Augenhöhe zusammen|in klaren Strukturen zusammen]',
    'Die Helferkreise sind [untereinander vernetzt|in ihrer Arbeit dauerhaft gesichert]',
    'Freiwillige Feuerwehren, Hilfsorganisationen und Sportvereine sind [für Zugewanderte offen|interkulturell geöffnet]',
    'Die Anerkennung des Engagements ist [öffentlich sichtbar|fester Bestandteil der Stadtkultur]',
  ],
  measures: [
    [
      'Die Ehrenamtskoordination [wird verstetigt|in {ort} wird besetzt|erhält eine zweite Stelle]',
      'Sie ist [Ansprechstelle für alle Helferkreise|bei der Freiwilligenagentur angesiedelt].',
    ],
    [
      'Die Stadt bietet [Supervision für Ehrenamtliche|Rechtsschulungen für Helferkreise|Fortbildungen zu Nähe und Distanz] an',
      'Geplant sind [vier|sechs] Termine im Jahr, die [kostenlos sind|auch online stattfinden].',
    ],
    [
      'Ein [Ehrenamtstag|Dankeschönfest|Empfang für Engagierte] findet [jährlich statt|im Rathaus statt|in {ort} statt]',
      'Die [Bürgermeisterin|Landrätin] [zeichnet Projekte aus|lädt dazu ein].',
    ],
    [
      'Die Feuerwehr wirbt [in Sprachkursen|mit mehrsprachigen Flyern|in {ort}] um neue Mitglieder',
      'Interessierte können [an Übungsabenden|einen Monat lang] hineinschnuppern.',
    ],
    [
      'Patenschaften für [Familien|Kinder|Auszubildende|ältere Menschen] werden [vermittelt und begleitet|in {ort} aufgebaut]',
      'Patinnen und Paten verpflichten sich für [ein Jahr|mindestens sechs Monate].',
    ],
    [
      'Eine digitale Plattform [vermittelt Engagement|bündelt Angebote der Helferkreise]',
      'Die Plattform wird [von der Freiwilligenagentur gepflegt|in vier Sprachen angeboten].',
    ],
    [
      'Das [Sprachcafé|Reparaturcafé|Begegnungscafé|Näh-Atelier] [in {ort} wird weitergeführt|{ort} erhält neue Räume]',
      'Geöffnet ist [zweimal wöchentlich|jeden Donnerstag]; [Trägerin ist die Kirchengemeinde|die Stadt übernimmt die Miete].',
    ],
    [
      'Kleinprojekte werden mit [bis zu 500 Euro|einem Verfügungsfonds] gefördert',
      'Anträge sind [formlos|ganzjährig] möglich.',
    ],
  ],
  groups: ['Ehrenamtliche', 'Helferkreise', 'Vereine', 'Zugewanderte, die sich engagieren möchten'],
  indicators: ['Zahl der Ehrenamtlichen', 'Zahl der Patenschaften', 'Zahl der Fortbildungen'],
  partners: ['Freiwilligenagentur', 'Helferkreise', 'Kirchengemeinden', 'Feuerwehr', 'Bürgerstiftung'],
}
