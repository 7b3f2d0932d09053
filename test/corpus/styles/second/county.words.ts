import type { Topic } from '../../words/topic.ts'

/** Measures as recommendations are written: "Aufbau …", "Einrichtung …". */
export const begleitung: Topic = {
  key: 'begleitung',
  titles: ['Beratung und Begleitung', 'Beratung, Begleitung und Orientierung', 'Integrationsmanagement und Beratung'],
  introduction: [
    'Wer neu in [eine Gemeinde|den Landkreis] zieht, muss in kurzer Zeit [viele Dinge|vieles zugleich] regeln: Anmeldung, Kurs, Kindergarten, Arzt, Arbeit.',
    'Die Migrationsberatung der Verbände, der Jugendmigrationsdienst und [die Integrationsmanagerinnen|das Integrationsmanagement] beraten an [elf|neun] Standorten. [Wartezeiten von vier Wochen sind üblich|Im Norden des Kreises fehlt ein Angebot].',
    'In den Gesprächen mit den Gemeinden wurde [mehrfach|immer wieder] berichtet, dass Ratsuchende [von Stelle zu Stelle geschickt werden|nicht wissen, wer wofür da ist].',
    'Ehrenamtliche Paten [tragen einen großen Teil der Last|begleiten zu Ämtern und Ärzten]. Sie wünschen sich [verlässliche Ansprechpersonen|Entlastung und Fortbildung].',
    'Fachkräfte nennen als größte Hürde [die Sprache der Bescheide|fehlende Dolmetscherinnen und Dolmetscher], gefolgt von [befristeten Stellen|unklaren Zuständigkeiten].',
  ],
  goals: [
    'Ratsuchende finden [in jeder Gemeinde|wohnortnah] eine erste Anlaufstelle, die [sie an die richtige Stelle vermittelt|ihre Fragen aufnimmt]',
    'Die Beratungsstellen im Kreis [arbeiten abgestimmt|wissen voneinander] und [vermeiden Doppelstrukturen|nutzen gemeinsame Standards]',
    'Sprachmittlung steht [allen Behörden und Beratungsstellen|auch kurzfristig] [verlässlich|in den zwölf wichtigsten Sprachen] zur Verfügung',
    'Ehrenamtliche werden [fachlich begleitet|entlastet] und [fühlen sich anerkannt|in ihrer Rolle gestärkt]',
    'Menschen mit besonderem Schutzbedarf werden [frühzeitig erkannt|bei der Aufnahme erkannt] und [angemessen untergebracht|an Fachstellen vermittelt]',
    'Informationen über das Leben im Landkreis liegen [mehrsprachig und barrierefrei|in einfacher Sprache] vor',
  ],
  measures: [
    [
      'Aufbau eines kreisweiten [Dolmetscherpools|Pools ehrenamtlicher Sprachmittlerinnen und Sprachmittler]',
      'Der Pool wird über eine zentrale Stelle gebucht; [Einsätze werden mit 25 Euro je Stunde vergütet|die Schulung umfasst vierzig Stunden].',
    ],
    [
      'Einrichtung einer [Erstanlaufstelle im Landratsamt|mobilen Beratung für die Gemeinden im Norden|Außensprechstunde in {ort}]',
      'Zwei Fachkräfte klären das Anliegen und [vereinbaren den nächsten Termin gleich mit|begleiten bei Bedarf zum ersten Gespräch].',
    ],
    [
      'Erstellung eines [mehrsprachigen Wegweisers|Verzeichnisses aller Beratungsangebote] [für Neuzugewanderte|für den Landkreis]',
      'Der Wegweiser erscheint [gedruckt und als App|in sieben Sprachen] und wird [halbjährlich aktualisiert|von den Gemeinden gepflegt].',
    ],
    [
      'Verstetigung des Integrationsmanagements [in den kreisangehörigen Gemeinden|nach Auslaufen der Landesförderung]',
      'Die Stellen werden [in den Stellenplan übernommen|entfristet]; der Personalschlüssel [bleibt erhalten|richtet sich nach den Zuweisungen].',
    ],
    [
      'Durchführung regelmäßiger [Fallkonferenzen|Netzwerktreffen der Beratungsstellen] [mit Jobcenter und Ausländerbehörde|in {ort}]',
      'Schwierige Fälle werden mit Einwilligung der Betroffenen [gemeinsam besprochen|an einem Tisch gelöst].',
    ],
    [
      'Schulung von [Ehrenamtskoordinatoren|Integrationslotsen] [zu Asyl- und Aufenthaltsrecht|zu Nähe und Distanz]',
      'Die Schulung findet [an zwei Samstagen|in den Abendstunden] statt und schließt mit einem Zertifikat.',
    ],
    [
      'Überarbeitung der [wichtigsten Formulare und Bescheide|Internetseiten der Gemeinden] in [einfacher Sprache|verständlicher Form]',
      'Begonnen wird mit [Elterngeld und Kindergarten|der Wohngeldstelle]; Betroffene prüfen die Entwürfe.',
    ],
    [
      'Entwicklung eines Schutzkonzepts für [Gemeinschaftsunterkünfte|allein reisende Frauen]',
      'Das Konzept regelt [Räume, Zuständigkeiten und Beschwerdewege|den Umgang mit Vorfällen] und [wird jährlich überprüft|gilt auch für Träger].',
    ],
    [
      'Fortführung des [Patenschaftsprogramms|Begegnungscafés] in [{ort}|den Gemeinden des Südkreises]',
      'Eine Hauptamtliche [bringt Paten und Familien zusammen|hält den Kontakt] und lädt zum Austausch ein.',
    ],
  ],
  groups: ['Neuzugewanderte', 'Geflüchtete', 'Fachkräfte der Beratung', 'Ehrenamtliche', 'Gemeinden'],
  indicators: ['Zahl der Beratungen', 'Wartezeit auf einen Termin', 'vermittelte Einsätze der Sprachmittlung'],
  partners: ['Caritasverband', 'Diakonie', 'Helferkreise', 'Jugendmigrationsdienst', 'Gemeindeverwaltungen'],
}

export const mobil: Topic = {
  key: 'mobil',
  titles: ['Mobilität und Wohnen', 'Wohnen, Versorgung und Mobilität', 'Leben auf dem Land'],
  introduction: [
    'Im ländlichen Raum entscheidet [der Busfahrplan|die Erreichbarkeit], ob jemand [einen Kurs besuchen|eine Arbeit annehmen] kann.',
    'Rund [ein Viertel|ein Drittel] der Geflüchteten lebt in Orten ohne Bahnanschluss; der letzte Bus fährt [vor sieben Uhr abends|am frühen Abend].',
    'Mietwohnungen sind [knapp|vor allem für große Familien kaum zu finden]. [Gleichzeitig stehen in den Ortskernen Häuser leer|Neubau entsteht meist als Einfamilienhaus].',
    'Die Gemeinden haben ihre Unterkünfte [dezentral angelegt|über alle Ortsteile verteilt][, was das Ankommen erleichtert, die Wege aber verlängert| und damit gute Erfahrungen gemacht].',
  ],
  goals: [
    'Kurse, Ämter und Arbeitsstellen sind [auch ohne eigenes Auto erreichbar|mit Bus und Bahn in angemessener Zeit erreichbar]',
    'Anerkannte Geflüchtete ziehen [zügig aus den Unterkünften aus|innerhalb eines Jahres in eigenen Wohnraum]',
    'Vermieterinnen und Vermieter [finden eine Ansprechperson|werden beraten] und [bauen Vorbehalte ab|stellen mehr Wohnraum bereit]',
    'Leer stehende Gebäude [werden für Wohnen und Begegnung genutzt|beleben die Ortskerne wieder]',
    'Neuzugewanderte kennen [ihre Rechte und Pflichten als Mieter|die Regeln des Zusammenlebens im Haus]',
    'Die Grundversorgung mit [Ärzten, Läden und Treffpunkten|ärztlicher und sozialer Hilfe] ist [in allen Gemeinden gesichert|auch auf dem Land gesichert]',
  ],
  measures: [
    [
      'Ausbau des [Rufbusses|Bürgerbusses] [zu den Kurszeiten|in den Abendstunden|zwischen {ort} und der Kreisstadt]',
      'Die Fahrten werden [telefonisch oder per App bestellt|mit den Kursträgern abgestimmt].',
    ],
    [
      'Einführung eines [vergünstigten Monatstickets|Mobilitätspasses] [für Kursteilnehmende|für Haushalte mit geringem Einkommen]',
      'Der Kreis gleicht [die Hälfte des Preises|den Verkehrsbetrieben die Mindereinnahmen] aus.',
    ],
    [
      'Einrichtung einer [kreisweiten Wohnraumakquise|Ansprechstelle für private Vermieter]',
      'Die Fachkraft [wirbt um Wohnungen|begleitet das Mietverhältnis im ersten Jahr] und [vermittelt bei Schwierigkeiten|besucht die Mieter].',
    ],
    [
      'Angebot eines [Mieterkurses|Fahrradkurses|Führerscheinkurses mit Sprachförderung] [in {ort}|für Frauen|mit der Verkehrswacht]',
      'Der Kurs wird [von Ehrenamtlichen geleitet|zweimal im Jahr angeboten] und [ist kostenfrei|kostet zehn Euro].',
    ],
    [
      'Aufbau einer [Fahrradwerkstatt|Möbelbörse|Kleiderkammer mit Nähstube] [in {ort}|im alten Bauhof]',
      'Gespendetes wird [gemeinsam aufgearbeitet|gegen eine kleine Spende abgegeben].',
    ],
    [
      'Erstellung eines [Leerstandskatasters|Konzepts zur Belegung der Unterkünfte]',
      'Die Gemeinden melden [ihre Gebäude|freie Plätze] an den Kreis; [Eigentümer werden angeschrieben|die Daten werden jährlich erneuert].',
    ],
    [
      'Pilotprojekt „[Wohnen für Hilfe|Jung kauft Alt|Mitfahrbank]“ [in {ort}|in drei Gemeinden]',
      'Das Vorhaben wird [wissenschaftlich begleitet|nach achtzehn Monaten ausgewertet] und bei Erfolg übertragen.',
    ],
    [
      'Entsendung einer [mobilen Hebamme|Gesundheitslotsin] in [die Gemeinden ohne Arztpraxis|die Unterkünfte]',
      'Sie kommt [alle zwei Wochen|nach Absprache] und [verweist an Praxen|arbeitet mit dem Gesundheitsamt zusammen].',
    ],
  ],
  groups: ['Pendler', 'Familien', 'Geflüchtete', 'private Vermieter', 'Bewohner kleiner Ortschaften'],
  indicators: ['Zahl der Fahrgäste', 'Auszüge aus Unterkünften je Jahr', 'vermittelte Wohnungen'],
  partners: ['Verkehrsverbund', 'Wohnungsbaugenossenschaft', 'Haus und Grund', 'Bürgerbusverein', 'Gemeinden'],
}
