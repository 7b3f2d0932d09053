import type { Topic } from '../../words/topic.ts'

/** Goals whose subject is the administration; measures as nouns. */
export const sprachbildung: Topic = {
  key: 'sprachbildung',
  titles: ['Sprachbildung und Verständigung', 'Deutsch lernen und Mehrsprachigkeit', 'Spracherwerb'],
  introduction: [
    'Sprache ist der Schlüssel zu nahezu allen Lebensbereichen. [Im Jahr 2022 haben 1.840 Personen einen Integrationskurs begonnen|Die Zahl der Kursplätze hat sich seit 2016 mehr als verdoppelt].',
    '[Lange Wartezeiten|Fehlende Kinderbetreuung während der Kurse] und [die Lage der Kursorte|unregelmäßige Arbeitszeiten] erschweren vielen Menschen den Kursbesuch.',
    'Neben dem Erwerb der deutschen Sprache kommt der Pflege der Herkunftssprachen [große Bedeutung zu|ein eigener Wert zu]. Mehrsprachigkeit wird [in Schule und Beruf noch zu selten als Ressource gesehen|bislang kaum gefördert].',
    'Behörden und Praxen sind auf [Dolmetschleistungen|Sprachmittlung] angewiesen, wenn Sachverhalte [kompliziert|vertraulich] sind.',
  ],
  goals: [
    'Die Stadt hält [ein bedarfsgerechtes und wohnortnahes Kursangebot auf allen Niveaustufen|ausreichend Plätze in Sprach- und Alphabetisierungskursen] vor',
    'Die Verwaltung stellt sicher, dass [Sprachbarrieren den Zugang zu ihren Leistungen nicht verhindern|Bescheide und Formulare verständlich formuliert sind]',
    'Die Volkshochschule entwickelt [Kurse für Schichtarbeitende|berufsbegleitende Formate] [gemeinsam mit Betrieben|] weiter',
    'Die Stadt fördert [die Mehrsprachigkeit von Kindern und Jugendlichen|den Erhalt der Herkunftssprachen] als Bildungsressource',
    'Die Kursträger stimmen [ihre Angebote und Einstufungen|Zeiten und Orte ihrer Kurse] verbindlich aufeinander ab',
    'Die Stadt unterstützt [Eltern mit kleinen Kindern|Frauen in der Familienphase] beim Deutschlernen durch eine verlässliche Kinderbetreuung',
    'Das Niveau der Sprachmittlung wird [durch Schulungen und Standards|mit einem einheitlichen Qualifizierungskonzept] gesichert',
  ],
  measures: [
    [
      '[Ausbau|Verstetigung|Neuordnung] des [Sprachmittlungsdienstes|Pools ehrenamtlicher Sprachmittler*innen]',
      'Der Dienst [vermittelt rund 900 Einsätze im Jahr|steht allen Ämtern, Schulen und Beratungsstellen offen]; [die Einsätze werden über ein Portal gebucht|Honorare werden angepasst].',
    ],
    [
      '[Trägerübergreifende|Zentrale] [Sprachkursberatung|Kursbörse] [in {ort}|im Bürgerzentrum {ort}|]',
      'Interessierte werden [eingestuft und in einen passenden Kurs vermittelt|an zwei Tagen in der Woche beraten].',
    ],
    [
      '[Alphabetisierungskurse|Abendkurse|Konversationskurse|Wochenendkurse] für [Eltern|Berufstätige|Frauen] [in {ort}|]',
      'Es werden jährlich [drei|vier|sechs] Kurse mit [12|15] Teilnehmenden eingerichtet, [bei Bedarf mit Kinderbetreuung|jeweils über 100 Unterrichtseinheiten].',
    ],
    [
      'Kinderbetreuung während der [Integrationskurse|Elternsprachkurse] [in {ort}|]',
      'Die Betreuung erfolgt [in den Räumen des Kursträgers|durch qualifizierte Tagespflegepersonen].',
    ],
    [
      'Herkunftssprachliche [Lesestunden|Bücherkisten|Vorlesepatenschaften] in [der Stadtbibliothek|Grundschulen|den Stadtteilbüchereien]',
      'Ehrenamtliche lesen [alle zwei Wochen|samstags] in [fünf|acht] Sprachen vor.',
    ],
    [
      'Einführung der Leichten Sprache in [Bescheiden des Sozialamtes|Schreiben der Ausländerbehörde|der Wohngeldstelle]',
      'Die [zwanzig häufigsten|wichtigsten] Schreiben werden überarbeitet und [mit Nutzenden erprobt|von einer Prüfgruppe gelesen].',
    ],
    [
      'Fortschreibung des [kommunalen Sprachkonzepts|Wegweisers Deutschkurse|Sprachförderberichts]',
      'Die Fassung von [2018|2019] wird [überarbeitet und digital veröffentlicht|um aktuelle Bedarfszahlen ergänzt].',
    ],
    [
      '[Sprachtandems|Sprachcafé|Sommersprachkurs] [{ort}|in {ort}|an der Hochschule]',
      'Das Angebot [richtet sich an Lernende ab dem Niveau A2|ergänzt die Regelkurse] und wird [ehrenamtlich getragen|von Studierenden begleitet].',
    ],
    [
      '[Videodolmetschen|Telefondolmetschen] [im Jugendamt|in den Bürgerbüros|im Gesundheitsamt|an Schulen]',
      'Nach einer Erprobung von [sechs|zwölf] Monaten wird über [die Ausweitung|den Regelbetrieb] entschieden.',
    ],
  ],
  groups: ['Kursteilnehmende', 'neu Zugewanderte', 'Eltern', 'Beschäftigte ohne Deutschkenntnisse'],
  indicators: [
    'Anzahl der [Kurse|Kursplätze] pro Jahr',
    'Bestehensquote B1',
    'Zahl der vermittelten Einsätze',
    'Wartezeit in Wochen',
  ],
  partners: [
    'Volkshochschule',
    'Sprachkursträger',
    'BAMF-Regionalkoordination',
    'Stadtbibliothek',
    'Internationaler Bund',
  ],
}

export const oeffnung: Topic = {
  key: 'oeffnung',
  titles: [
    'Interkulturelle Öffnung der Verwaltung',
    'Verwaltung als Dienstleisterin und Arbeitgeberin',
    'Interkulturelle Öffnung',
  ],
  introduction: [
    'Die Stadtverwaltung ist mit [rund 2.300|knapp 1.100] Beschäftigten [eine der größten Arbeitgeberinnen der Region|ein wichtiger Arbeitgeber vor Ort]. [Ihre Zusammensetzung spiegelt die Vielfalt der Bevölkerung bislang nicht wider|Der Anteil der Beschäftigten mit Migrationshintergrund ist nicht bekannt].',
    'Interkulturelle Öffnung ist ein [langfristiger Prozess der Personal- und Organisationsentwicklung|Querschnittsthema, das alle Ämter betrifft].',
    'In einer Befragung gaben [43|38|51] Prozent der Mitarbeiter*innen an, [sich im Umgang mit Sprachbarrieren mehr Unterstützung zu wünschen|noch keine Fortbildung zum Thema besucht zu haben].',
  ],
  goals: [
    'Die Stadtverwaltung erhöht den Anteil [der Auszubildenden|der Führungskräfte|ihrer Beschäftigten] mit Migrationsgeschichte kontinuierlich',
    'Die Verwaltung [richtet ihre Dienstleistungen konsequent an den Bedürfnissen einer vielfältigen Bevölkerung aus|überprüft ihre Abläufe regelmäßig auf Zugangshürden]',
    'Die Führungskräfte [verstehen interkulturelle Öffnung als eigene Aufgabe und leben sie vor|verankern das Thema in den Zielvereinbarungen ihrer Ämter]',
    'Die Stadt gestaltet [ihre Auswahlverfahren|Stellenausschreibungen und Auswahlgespräche] diskriminierungsfrei',
    'Die städtischen Gesellschaften [beteiligen sich am Prozess der interkulturellen Öffnung|übernehmen die Standards der Kernverwaltung]',
    'Die Ausländerbehörde [entwickelt sich zu einer Willkommensbehörde weiter|verkürzt ihre Bearbeitungszeiten und berät verlässlich]',
  ],
  measures: [
    [
      'Fortbildungsreihe „[Vielfalt im Amt|Interkulturell kompetent handeln|Sicher im Gespräch]“ [für Führungskräfte|für Nachwuchskräfte|]',
      'Angeboten werden [acht|zwölf] Module im Jahr; [für neue Beschäftigte ist das Grundmodul verpflichtend|die Teilnahme wird auf die Arbeitszeit angerechnet].',
    ],
    [
      'Ausbildungskampagne [an Schulen in {ort}|in sozialen Medien|mit mehrsprachigen Vorbildern|für Seiteneinsteiger*innen]',
      '[Auszubildende stellen ihre Berufe vor|Eltern werden gezielt einbezogen]; [die Materialien erscheinen in fünf Sprachen|begleitend gibt es Schnuppertage].',
    ],
    [
      '[Überprüfung|Überarbeitung] der [Stellenausschreibungen|Auswahlverfahren|Einstellungstests]',
      'Ein [externes Institut|Team aus Personalamt und Gleichstellungsstelle] [prüft Texte und Verfahren|gibt Empfehlungen].',
    ],
    [
      'Mehrsprachige [Beschilderung der Rathäuser|Terminvergabe|Startseite der städtischen Website|Informationsterminals]',
      'Die Umsetzung beginnt [mit den Dienststellen, die den meisten Publikumsverkehr haben|im Bürgeramt] und wird [schrittweise|bis zum Jahresende] ausgeweitet.',
    ],
    [
      'Netzwerk der [Beschäftigten mit Migrationsgeschichte|Ansprechpersonen für Vielfalt in den Ämtern]',
      'Das Netzwerk [trifft sich vierteljährlich|erhält ein eigenes Budget] und [berät die Verwaltungsspitze|begleitet neue Kolleg*innen].',
    ],
    [
      'Willkommensservice [in der Ausländerbehörde|für internationale Fachkräfte|für neu Zugezogene]',
      '[Zwei|Drei] Lotsenstellen [erklären die ersten Schritte|koordinieren die Termine bei verschiedenen Ämtern].',
    ],
    [
      'Leitfaden [zur interkulturellen Öffnung|für eine diskriminierungssensible Sprache|für Bürgerinformationen in einfacher Sprache]',
      'Der Leitfaden wird [als Dienstanweisung eingeführt|allen Ämtern bereitgestellt] und [in Schulungen vertieft|alle zwei Jahre aktualisiert].',
    ],
    [
      'Anonyme Befragung der [Beschäftigten|Kundschaft der Bürgerämter|Auszubildenden] zu [Vielfalt|Diskriminierungserfahrungen]',
      'Die Ergebnisse werden [im Personalausschuss vorgestellt|veröffentlicht] und [in Maßnahmen übersetzt|alle vier Jahre verglichen].',
    ],
    [
      'Aufnahme von [Vielfaltszielen in die Zielvereinbarungen|interkulturellen Kriterien in die Vergabe städtischer Zuschüsse]',
      'Die [Kämmerei|Organisationsabteilung] erarbeitet einen Vorschlag, der [mit dem Personalrat abgestimmt|dem Rat vorgelegt] wird.',
    ],
  ],
  groups: ['Mitarbeiter*innen der Verwaltung', 'Bewerber*innen', 'Führungskräfte', 'alle Einwohner*innen'],
  indicators: [
    'Anteil der [Auszubildenden|Neueinstellungen] mit Migrationshintergrund',
    'Zahl der geschulten Beschäftigten',
    'Zufriedenheit laut Befragung',
  ],
  partners: ['Personalrat', 'Gleichstellungsstelle', 'Studieninstitut', 'städtische Beteiligungen', 'Integrationsrat'],
}
