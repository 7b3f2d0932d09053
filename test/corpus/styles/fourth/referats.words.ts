export const sharedOffices = [
  'Stabsstelle Integration',
  'Jugendamt / Träger der Jugendhilfe',
  'Schulverwaltungsamt; Staatliches Schulamt',
  'Sozialamt',
  'Stabsstelle Integration und Integrationsrat',
  'Jobcenter / Agentur für Arbeit',
  'Hauptamt (Personal)',
  'Volkshochschule',
  'Kulturbüro; Stadtbibliothek',
  'Caritasverband',
  'Stadtplanungsamt/Quartiersmanagement',
]

export const abbreviatedOffices = [
  'KI',
  'Amt 50',
  'Amt 51',
  'Amt 40/KI',
  'Amt 33 (ABH)',
  'VHS',
  'WiFö',
  'Amt 11',
  'Dez. II',
  'JC/AA',
  'Amt 53',
  'IR',
]

export const referatOffices = [
  'Referat Chancengleichheit',
  'Referat für Bildung',
  'Sozialreferat, Abteilung Migration',
  'Referat für Arbeit und Wirtschaft',
  'Kreisverwaltungsreferat',
  'Kulturreferat',
  'Gesundheitsreferat',
  'Referat Stadtplanung',
  'Zentralreferat, Personal',
  'Büro der Integrationsbeauftragten',
]

export const bureauOffices = [
  'Büro für Integration',
  'Fachbereich Jugend, Familie und Soziales',
  'Fachbereich Bildung und Sport',
  'Fachbereich Bürgerdienste und Ordnung',
  'Fachbereich Zentrale Dienste',
  'Fachbereich Planen, Bauen, Umwelt',
  'Gleichstellungsbeauftragte',
  'Diakonisches Werk',
  'Quartiersbüro',
  'Freiwilligenagentur',
]
