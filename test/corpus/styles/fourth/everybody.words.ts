import type { Topic } from '../../words/topic.ts'

/** Goals say what all people have or can do; measures are short noun phrases or verbs at the end. */
export const pflege: Topic = {
  key: 'pflege',
  titles: ['Gesundheit und Pflege', 'Gesundheitliche Versorgung', 'Gesundheit, Alter und Pflege'],
  introduction: [
    'Gesundheit und soziale Lage hängen eng zusammen. [Menschen mit Migrationsgeschichte nutzen Vorsorgeangebote seltener als andere|Der Zugang zum Gesundheitssystem ist nicht für alle gleich leicht].',
    'Die [erste Generation der Zugewanderten|sogenannte Gastarbeitergeneration] ist [im Rentenalter angekommen|inzwischen auf Pflege angewiesen]. [Pflegende Angehörige tragen die Hauptlast|Nur wenige Dienste sind darauf eingestellt].',
    'Bei Geflüchteten treten [Traumafolgestörungen|psychische Belastungen] häufiger auf, [Therapieplätze sind knapp|die Wartezeiten betragen bis zu neun Monate].',
  ],
  goals: [
    'Alle Menschen haben [unabhängig von Aufenthaltsstatus und Sprachkenntnissen|ohne sprachliche Hürden] Zugang zu gesundheitlicher Versorgung',
    'Ältere Menschen mit Migrationsgeschichte kennen [die Angebote der Altenhilfe und nehmen sie in Anspruch|ihre Ansprüche aus der Pflegeversicherung]',
    'Alle Kinder nehmen an [den Vorsorgeuntersuchungen|Angeboten zu Bewegung und gesunder Ernährung] teil',
    'Menschen mit psychischen Belastungen finden [zeitnah ein Hilfsangebot, das sie verstehen|muttersprachliche Beratung]',
    'Fachkräfte in Praxen, Kliniken und Pflegediensten verfügen über [kultursensible Kompetenzen|Kenntnisse im Umgang mit Sprachbarrieren]',
    'Zugewanderte Pflege- und Gesundheitsfachkräfte können [in ihrem erlernten Beruf arbeiten|ihre Abschlüsse zügig anerkennen lassen]',
    'Schwangere und junge Mütter wissen [wo sie Hebammenhilfe erhalten|welche Unterstützung ihnen zusteht]',
  ],
  measures: [
    [
      '[Gesundheitslots*innen|Gesundheitsschulungen|Gesundheitsberater*innen] [in {ort}|für Geflüchtete|]',
      'Geschulte Personen informieren in [12|14] Sprachen über [das Gesundheitswesen|Impfungen, Vorsorge und seelische Gesundheit].',
    ],
    [
      'Mehrsprachiger [Gesundheitswegweiser|Pflegewegweiser|Wegweiser psychosoziale Hilfen]',
      'Der Wegweiser erscheint [gedruckt und online|als App] und wird [jährlich aktualisiert|über Arztpraxen verteilt].',
    ],
    [
      'Informationsnachmittage zur [Pflegeversicherung|Patientenverfügung|Demenz] [in Moscheegemeinden|in {ort}|in Begegnungsstätten]',
      'Die Veranstaltungen werden [von der Pflegeberatung durchgeführt|gedolmetscht]; [Angehörige sind ausdrücklich eingeladen|geplant sind vier Termine im Jahr].',
    ],
    [
      'Kultursensible [Fortbildungen|Inhouse-Schulungen] für [Pflegedienste|Arztpraxen|das Klinikum|Beratungsstellen]',
      'Themen sind [Schamgrenzen, Ernährung und Sterbebegleitung|Sprachmittlung und Gesprächsführung].',
    ],
    [
      'Psychosoziale [Sprechstunde|Erstberatung] [für Geflüchtete|in der Unterkunft {ort}|für traumatisierte Kinder]',
      'Die Sprechstunde findet [wöchentlich|an zwei Tagen] statt; [Dolmetschende werden gestellt|bei Bedarf wird weitervermittelt].',
    ],
    [
      '[Hebammensprechstunde|Familienhebammen|Stillcafé] [in {ort}|für geflüchtete Frauen]',
      'Frauen werden [vor und nach der Geburt begleitet|niedrigschwellig beraten].',
    ],
    [
      'Bewegungsangebote für [ältere Menschen|Frauen|Familien] im [Stadtteilpark {ort}|Quartierstreff {ort}]',
      'Es entstehen [drei|zwei] offene Gruppen, [angeleitet von Übungsleitenden des Sportbundes|die ohne Anmeldung besucht werden können].',
    ],
    [
      '[Clearingstelle|Humanitäre Sprechstunde] für Menschen ohne [Krankenversicherung|geklärten Versicherungsschutz]',
      'Die Stelle [klärt Ansprüche und vermittelt Behandlung|arbeitet vertraulich].',
    ],
    [
      'Begleitung internationaler [Pflegekräfte|Ärztinnen und Ärzte] bei [Anerkennung und Einarbeitung|der Wohnungssuche und im Alltag]',
      'Ein Team [des Klinikums|der Wirtschaftsförderung] begleitet [bis zu dreißig|zwanzig] Fachkräfte im Jahr.',
    ],
  ],
  groups: ['ältere Menschen', 'pflegende Angehörige', 'Schwangere', 'Geflüchtete', 'Fachkräfte im Gesundheitswesen'],
  indicators: ['Teilnahmequote an der U8', 'Zahl der Beratungen', 'Anzahl geschulter Einrichtungen'],
  partners: [
    'Krankenkassen',
    'Klinikum',
    'Ärzteverein',
    'Pflegestützpunkt',
    'Psychosoziales Zentrum',
    'Sozialstationen',
  ],
}

export const mitbestimmung: Topic = {
  key: 'mitbestimmung',
  titles: ['Politische Partizipation', 'Demokratie und Mitbestimmung', 'Teilhabe am politischen Leben'],
  introduction: [
    'Knapp [ein Fünftel|ein Sechstel] der Volljährigen darf bei Kommunalwahlen nicht mitwählen. [Umso wichtiger sind andere Wege der Beteiligung|Die Einbürgerung eröffnet volle politische Rechte].',
    'Der [Integrationsrat|Ausländerbeirat] vertritt die Interessen der zugewanderten Bevölkerung; die Wahlbeteiligung lag zuletzt bei [9,4|11,2|14] Prozent.',
    'Vereine von Zugewanderten [leisten einen großen Beitrag zum Zusammenhalt|sind wichtige Brücken in die Communities], verfügen aber [selten über eigene Räume|kaum über hauptamtliche Kräfte].',
  ],
  goals: [
    'Alle Einwohner*innen haben [die Möglichkeit, an Entscheidungen in ihrer Stadt mitzuwirken|gleiche Chancen, sich zu beteiligen]',
    'Alle Menschen, die die Voraussetzungen erfüllen, werden [zur Einbürgerung ermutigt|bei der Einbürgerung gut beraten]',
    'Die Vereine der Zugewanderten sind [als Partner der Verwaltung anerkannt und werden gefördert|in Gremien und Netzwerken vertreten]',
    'Der Integrationsrat wird [von einer breiten Wählerschaft getragen|frühzeitig in alle wesentlichen Vorhaben einbezogen]',
    'Junge Menschen mit Migrationsgeschichte beteiligen sich [am Jugendparlament|an demokratischen Prozessen]',
    'In Parteien, Räten und Beiräten ist [die Vielfalt der Bevölkerung sichtbar|der Anteil von Menschen mit Migrationsgeschichte gestiegen]',
  ],
  measures: [
    [
      '[Einbürgerungskampagne|Einbürgerungsfeier|Einbürgerungsberatung] [in {ort}|„Ja, ich will!“|]',
      'Wer die Voraussetzungen erfüllt, wird [angeschrieben|persönlich eingeladen]; [ein Videofilm erklärt das Verfahren|Lotsinnen begleiten zum Amt].',
    ],
    [
      '[Mentoringprogramm|Seminarreihe] „[Politik braucht Vielfalt|Misch dich ein]“ [für Frauen|für junge Erwachsene|]',
      'Teilnehmende begleiten [Ratsmitglieder über ein Jahr|Ausschusssitzungen] und [lernen das Haushaltsrecht kennen|entwickeln ein eigenes Vorhaben].',
    ],
    [
      'Öffentlichkeitsarbeit zur Wahl des [Integrationsrates|Beirates für Migration]',
      '[Plakate, Filme und Infostände|Mehrsprachige Wahlbenachrichtigungen] sollen die Wahlbeteiligung erhöhen.',
    ],
    [
      'Förderfonds für [Migrantenorganisationen|kleine Initiativen|Projekte des Zusammenlebens]',
      'Aus dem Fonds werden Vorhaben mit [bis zu 2.000|höchstens 1.500] Euro unterstützt; [eine Jury entscheidet|der Antrag passt auf eine Seite].',
    ],
    [
      'Qualifizierung von Vereinsvorständen [in Vereinsrecht und Finanzen|im Projektmanagement|in der Jugendarbeit]',
      'Das Programm umfasst [sechs Abende|drei Wochenenden] und schließt mit einem Zertifikat ab.',
    ],
    [
      '[Haus der Vereine|Gemeinsame Geschäftsstelle|Raumbörse] für [Migrantenorganisationen|Kulturvereine] [in {ort}|]',
      'Vereine [nutzen Büro und Saal gemeinsam|finden Räume für Treffen und Feste].',
    ],
    [
      '[Mehrsprachige Bürgerversammlung|Stadtteilkonferenz|Planungswerkstatt] [in {ort}|im Quartier {ort}]',
      'Eingeladen wird [über Vereine, Kitas und Händler|in sieben Sprachen]; [Kinder werden betreut|Dolmetschende sind vor Ort].',
    ],
    [
      'Antrags- und Rederecht des [Integrationsrates|Beirates] in [den Fachausschüssen|den Bezirksvertretungen]',
      'Die Hauptsatzung wird [geändert|um eine Regelung ergänzt].',
    ],
    [
      '[Demokratiewerkstätten|Planspiele zur Kommunalpolitik|Juniorwahlen] an [Berufskollegs|weiterführenden Schulen|Schulen in {ort}]',
      'Pro Schuljahr nehmen [zehn|fünfzehn] Klassen teil.',
    ],
  ],
  groups: ['wahlberechtigte Ausländer*innen', 'Vereine', 'Jugendliche', 'Einbürgerungswillige'],
  indicators: ['Wahlbeteiligung', 'Zahl der Einbürgerungen', 'Zahl der geförderten Vereine'],
  partners: ['Integrationsrat', 'Landeszentrale für politische Bildung', 'Vereine', 'Jugendparlament', 'Parteien'],
}
