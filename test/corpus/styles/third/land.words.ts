import type { Topic } from '../../words/topic.ts'

export const saison: Topic = {
  key: 'saison',
  titles: ['Beschäftigte aus der EU', 'Saisonarbeit und EU-Zuwanderung', 'Arbeitsmigration aus Europa'],
  introduction: [
    'In Schlachtbetrieben, Gewächshäusern und in der Paketzustellung arbeiten [rund 3.400|etwa 2.900] Menschen aus Rumänien, Bulgarien und Polen. [Viele wohnen in Häusern, die ihr Arbeitgeber vermietet|Ein Teil bleibt nur für die Ernte].',
    'Lange galten sie als [Gäste auf Zeit|Menschen, die wieder gehen]. [Inzwischen werden Kinder eingeschult|Heute leben viele Familien seit Jahren hier].',
    'Anspruch auf einen Integrationskurs besteht [für sie nicht|nur nachrangig]; [die Kreisvolkshochschule hilft mit Abendkursen aus|Arbeitgeber beteiligen sich selten].',
    'Die Beratungsstelle berichtet von [fehlenden Lohnabrechnungen und überhöhten Mieten|Unfällen, die nicht gemeldet werden].',
  ],
  goals: [
    'EU-Beschäftigte kennen [ihre Rechte am Arbeitsplatz|Rechte und Pflichten] und [können sie durchsetzen|wissen, wer hilft]',
    'Unterkünfte für Beschäftigte [entsprechen den Mindeststandards|sind sicher und sauber]',
    'Kinder aus EU-Familien besuchen [von Anfang an Kita und Schule|regelmäßig die Schule]',
    'Sprachkurse sind [mit Schichtarbeit vereinbar|auch abends und am Wochenende erreichbar]',
    'Arbeitgeber übernehmen [Verantwortung für das Ankommen ihrer Beschäftigten|Mitverantwortung für Wohnen und Sprache]',
    'Krankenversicherung und ärztliche Versorgung sind [für alle gesichert|auch für Familienangehörige geklärt]',
  ],
  measures: [
    [
      'Mobile Arbeitsrechtsberatung [vor den Werkstoren|in {ort}|auf Rumänisch und Bulgarisch]',
      'Ein Bus steht [zweimal im Monat|zum Schichtwechsel] bereit; [Verträge werden geprüft|Lohnansprüche werden berechnet].',
    ],
    [
      'Gemeinsame Kontrollen von Unterkünften [durch Bauaufsicht und Gesundheitsamt|in {ort}|]',
      'Geprüft werden [Brandschutz, Belegung und Hygiene|Mietverträge und Zustand].',
    ],
    [
      'Wochenendkurs Deutsch für [Schichtarbeitende|Beschäftigte der Fleischwirtschaft|Erntehelfende]',
      'Unterrichtet wird [am Sonntagvormittag|in Blöcken], [Betriebe stellen Räume|Kinder werden betreut].',
    ],
    [
      'Runder Tisch [Fleischwirtschaft|Landwirtschaft und Wohnen|der Arbeitgeber]',
      'Betriebe, Gewerkschaft und Gemeinden [vereinbaren Mindeststandards|beraten zweimal im Jahr].',
    ],
    [
      'Schulmediatorinnen für [rumänische|bulgarische] Familien [in {ort}|an Grundschulen]',
      'Die Fachkräfte [besuchen Familien|vermitteln bei Fehlzeiten] und [übersetzen Elternbriefe|begleiten zur Einschulung].',
    ],
    [
      'Clearingstelle Krankenversicherung [im Gesundheitsamt|mit Ärztesprechstunde|]',
      'Ungeklärte Versicherungen werden [binnen vier Wochen|mit den Kassen] geklärt.',
    ],
    [
      'Infopaket [„Neu im Betrieb“|für Vermieter|in fünf Sprachen]',
      'Das Paket wird [bei der Anmeldung|vom Arbeitgeber] ausgehändigt.',
    ],
    [
      'Treffpunkt [Casa comună|{ort}|am Sonntag]',
      'Beschäftigte finden dort [Beratung und Gesellschaft|Internet, Kaffee und Rat].',
    ],
  ],
  groups: ['EU-Beschäftigte', 'Familien aus Südosteuropa', 'Arbeitgeber', 'Vermieter'],
  indicators: ['Zahl der Beratungen', 'beanstandete Unterkünfte', 'Schulbesuchsquote'],
  partners: ['Gewerkschaft', 'Gewerbeaufsicht', 'Landwirtschaftskammer', 'Kirchenkreis', 'Krankenkassen'],
}

export const verein: Topic = {
  key: 'verein',
  titles: ['Vereinsleben und Brauchtum', 'Vereine, Feuerwehr, Brauchtum', 'Ehrenamt und Vereine im ländlichen Raum'],
  introduction: [
    'Auf dem Land trägt der Verein das Leben: Schützen, Feuerwehr, Blasmusik und Landfrauen. [Wer nicht Mitglied ist, gehört nur halb dazu|Dort fallen Entscheidungen, bevor der Rat tagt].',
    'Viele Vereine [suchen dringend Nachwuchs|klagen über fehlenden Nachwuchs]. [Zugewanderte kennen die Feuerwehr als Beruf, nicht als Ehrenamt|Nur wenige haben bisher gezielt geworben].',
    'Gute Erfahrungen gibt es [in fünf Ortschaften|bei den Jugendfeuerwehren], wo [Patinnen und Paten Neue mitnehmen|ein Schnupperjahr beitragsfrei ist].',
    'Umgekehrt [laden Migrantenvereine zu ihren Festen ein|haben sich zwei Kulturvereine gegründet].',
  ],
  goals: [
    'Zugewanderte sind in [Vereinen und Feuerwehren|den Vereinen ihrer Ortschaft] [aktive Mitglieder|auch in Vorständen] vertreten',
    'Vereine wissen, [wie sie neue Mitglieder ansprechen|wo sie Beratung und Förderung finden]',
    'Brauchtum wird [weitergegeben und erklärt|gemeinsam gepflegt]',
    'Ehrenamtliche Arbeit wird [unabhängig von Herkunft gewürdigt|sichtbar anerkannt]',
    'Migrantenvereine [haben Zugang zu Dorfgemeinschaftshäusern|sind Teil der Vereinslandschaft]',
    'Kinder aus zugewanderten Familien lernen [ein Instrument|schwimmen und ein Instrument]',
  ],
  measures: [
    [
      'Schnupperjahr [in der Jugendfeuerwehr|der Vereine|im Musikzug {ort}]',
      'Der Beitrag entfällt [für zwölf Monate|im ersten Jahr]; [Paten holen die Kinder ab|Ausrüstung wird geliehen].',
    ],
    [
      'Vereinsberatung [„Offen für Neue“|in den Samtgemeinden|]',
      'Ein Berater besucht [Vorstände|zwanzig Vereine im Jahr] und [gibt Tipps zur Ansprache|hilft bei Zuschüssen].',
    ],
    [
      'Dorffest [der Kulturen in {ort}|mit Schützenverein und Kulturverein|]',
      'Gefeiert wird [am Dorfgemeinschaftshaus|im Juni], [Kosten teilen sich die Vereine|der Erlös geht an die Kita].',
    ],
    [
      'Ehrenamtskarte [auch für Patenschaften|mehrsprachig beworben|]',
      'Die Karte gewährt [Ermäßigung in Bädern und Museen|freien Eintritt].',
    ],
    [
      'Instrumentenkarussell [{ort}|für Grundschulkinder|der Blaskapellen]',
      'Kinder probieren [vier|fünf] Instrumente aus; [Leihgebühren trägt eine Stiftung|Eltern sind eingeladen].',
    ],
    [
      'Nutzungsordnung der Dorfgemeinschaftshäuser [öffnen|für alle Vereine|]',
      'Die Ordnung [gilt kreisweit als Muster|wird von den Gemeinden beschlossen].',
    ],
    ['Truppmann-Lehrgang [mit Sprachförderung|in {ort}|]', 'Fachbegriffe werden [vorab geübt|bebildert erklärt].'],
    [
      'Preis [Dorf mit Herz|für offene Vereine|]',
      'Der Kreis zeichnet [jährlich drei Ortschaften|Vereine] aus, die [Neue gewonnen haben|beispielhaft handeln].',
    ],
  ],
  groups: ['Vereine', 'Kinder und Jugendliche', 'Neuzugezogene', 'Ehrenamtliche'],
  indicators: ['neue Mitglieder', 'beratene Vereine', 'ausgegebene Karten'],
  partners: ['Kreissportbund', 'Landfrauen', 'Schützenbund', 'Kreismusikschule', 'Ehrenamtsagentur'],
}
