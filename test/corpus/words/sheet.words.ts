import type { StatusVocabulary } from '../plan.ts'

export const generalSentences = [
  '[Die Umsetzung|Das Vorhaben] [erfolgt schrittweise|beginnt in zwei Modellquartieren] und wird [nach einem Jahr ausgewertet|fachlich begleitet].',
  'Grundlage ist der [Ratsbeschluss|Beschluss des Sozialausschusses] vom [14. Mai 2012|3. Dezember 2011|22. September 2010].',
  'Bisher [fehlte es an|mangelt es an] [Personal|geeigneten Räumen|einer klaren Zuständigkeit], [sodass nur wenige erreicht wurden|weshalb Anfragen abgewiesen werden mussten].',
  'Die Erfahrungen aus [vergleichbaren Städten|dem Modellprojekt in {ort}] [sind ermutigend|zeigen, dass sich der Aufwand lohnt].',
  'Eine [Ausweitung auf das gesamte Stadtgebiet|Fortführung über den Förderzeitraum hinaus] wird [geprüft|angestrebt].',
  '[Besonders angesprochen werden|Im Blick sind vor allem] [Frauen|Familien mit wenig Einkommen|Menschen, die erst kurze Zeit hier leben].',
  'Die [beteiligten Einrichtungen|Partner] treffen sich [vierteljährlich|zweimal im Jahr] zur [Abstimmung|Auswertung].',
  'Eine [wissenschaftliche Begleitung|externe Evaluation] ist [vorgesehen|nicht vorgesehen; die Ergebnisse werden intern dokumentiert].',
  'Ehrenamtliche [werden geschult und erhalten eine Aufwandsentschädigung|wirken mit], [ersetzen aber keine Fachkräfte|soweit sie es wünschen].',
  'Über den [Fortgang|Sachstand] wird dem [Integrationsausschuss|Fachausschuss] [jährlich|im zweiten Quartal] berichtet.',
]

export const milestoneWords = [
  'Konzept liegt vor ([I|II|III|IV]/[2013|2014])',
  'Beschluss im [Fachausschuss|Rat] ([März|Juni|November] 2013)',
  'Erste [Gruppe|Schulung] beginnt ([Frühjahr|Herbst] 2014)',
  'Zwischenbericht [2014|2015]',
  'Ausweitung auf [zwei|drei] weitere [Standorte|Einrichtungen]',
  'Auswertung und Entscheidung über Fortführung',
]

export const plainStatuses: StatusVocabulary = {
  not_planned_yet: ['noch nicht begonnen', 'zurückgestellt'],
  planned: ['in Planung', 'in Vorbereitung'],
  started: ['begonnen', 'läuft'],
  advanced: ['weit fortgeschritten'],
  completed: ['abgeschlossen', 'umgesetzt'],
  permanent: ['Daueraufgabe', 'fortlaufend'],
  realigned: ['neu ausgerichtet'],
  discontinued: ['eingestellt'],
}

/** As coordinators write who were given a free field instead of a list. */
export const wordyStatuses: StatusVocabulary = {
  planned: ['Beginn für Herbst [2013|2014] vorgesehen', 'in Planung, Antrag [gestellt|beim Land eingereicht]'],
  started: ['seit [2011|2012] in der Umsetzung', 'angelaufen, [erste Gruppe besteht|Stelle besetzt]', 'läuft'],
  advanced: ['zu großen Teilen umgesetzt', 'weitgehend umgesetzt ([vier|fünf] von sechs Standorten)'],
  completed: ['2012 abgeschlossen', 'umgesetzt; Angebot besteht weiter', 'erledigt'],
  permanent: ['wird dauerhaft weitergeführt', 'ständige Aufgabe'],
  realigned: ['mit verändertem Zuschnitt fortgesetzt'],
  discontinued: ['nicht weiterverfolgt, da [Fördermittel fehlten|kein Träger gefunden wurde]'],
}

export const trafficStatuses: StatusVocabulary = {
  not_planned_yet: ['offen'],
  planned: ['geplant'],
  started: ['in Arbeit', 'in Umsetzung'],
  advanced: ['überwiegend umgesetzt'],
  completed: ['erledigt'],
  permanent: ['laufend'],
  discontinued: ['entfällt'],
}

export const yearPeriods = [
  '2013–2016',
  '2013-2015',
  '2014 – 2018',
  'ab 2014',
  '2013 ff.',
  'seit 2010',
  'bis Ende 2015',
  'fortlaufend',
]
export const quarterPeriods = [
  'I/2013 bis IV/2014',
  'Q3/2014 – Q4/2016',
  '2. Halbjahr 2013',
  '01.01.2014 bis 31.12.2016',
  'dauerhaft',
  'ab 3. Quartal 2014',
]
export const spanPeriods = [
  'kurzfristig',
  'mittelfristig (bis 2016)',
  'langfristig',
  'kurz- bis mittelfristig',
  'sofort',
  'kontinuierlich',
]
export const monthPeriods = [
  'Januar 2014 bis Dezember 2015',
  'Schuljahr 2013/14',
  'März 2013 – Februar 2016',
  'Beginn: September 2013',
  'auf Dauer angelegt',
]

export const euroCosts = [
  '45.000 €',
  '12.500 EUR jährlich',
  'ca. 30 T€ p. a.',
  '8.000 Euro',
  'keine zusätzlichen Kosten',
  '120.000 € (davon 80.000 € Landesmittel)',
  '3 x 4.000 €',
]
export const wordCosts = [
  'im Rahmen vorhandener Mittel',
  '0,5 Stelle (E 9) und Sachmittel',
  'noch zu ermitteln',
  'haushaltsneutral',
  'Förderantrag gestellt',
  'Personalkosten 1,0 VZÄ, Sachkosten 5.000 €',
]
