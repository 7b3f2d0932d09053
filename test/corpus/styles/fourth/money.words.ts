export const councilCosts = [
  '20.000 € p. a.',
  '35.000 € (2024), 40.000 € (2025)',
  'keine zusätzlichen Mittel erforderlich',
  '1,0 VZÄ (EG 10)',
  'aus Mitteln des Kommunalen Integrationsmanagements',
  '8.500 € Sachkosten',
  'vorbehaltlich der Haushaltsberatungen',
]
export const fundCosts = [
  'Landesförderung KOMM-AN',
  'Eigenmittel der Stadt',
  'AMIF, Kofinanzierung 10 %',
  'Haushaltsmittel, 15.000 Euro jährlich',
  'Bundesprogramm „Demokratie leben!“',
  'Spenden',
  'im Rahmen des bestehenden Budgets',
]
export const roundCosts = [
  '5.000 Euro',
  '12.000 Euro jährlich',
  'keine',
  'ca. 25.000 €',
  '2.500 Euro',
  'Personalkosten',
]
export const resourceCosts = [
  'vorhandene Personalressourcen',
  '0,5 Stelle, 10.000 € Sachmittel',
  'zusätzlicher Personalbedarf von 0,25 VZÄ',
  'Honorarmittel in Höhe von 6.000 €',
  'zu klären',
  'Fördermittel des Landes',
]

export const presentRemarks = [
  'Die Maßnahme [baut auf dem bisherigen Konzept auf|wurde in der Fachgruppe erarbeitet|geht auf einen Antrag aus dem Integrationsrat zurück].',
  '[Bestehende Angebote werden einbezogen|Doppelstrukturen werden vermieden], [Absprachen erfolgen im Netzwerk|die Träger stimmen sich ab].',
  'Der Bedarf wurde in [der Auftaktkonferenz|den Interviews|mehreren Workshops] deutlich benannt.',
  'Bei der Umsetzung werden [Migrantenorganisationen|die Zielgruppen selbst] [von Beginn an|frühzeitig] beteiligt.',
  'Die Ergebnisse werden [nach zwei Jahren ausgewertet|jährlich dokumentiert|im Netzwerktreffen vorgestellt].',
  'Eine [dauerhafte Finanzierung|Ausweitung auf weitere Standorte] [ist noch offen|wird angestrebt|hängt vom Haushalt ab].',
  'Auf [Barrierefreiheit|Kinderbetreuung|gute Erreichbarkeit mit dem Bus] wird geachtet.',
  'Die Bekanntmachung erfolgt über [soziale Medien und Beratungsstellen|Flyer in mehreren Sprachen|Schlüsselpersonen].',
]
