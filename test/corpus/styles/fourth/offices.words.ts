/** Departments by number alone, several at once, as organisation charts of mid-sized cities have them. */
export const departmentNumbers = [
  'FB 50',
  'FB 51',
  'FB 40 / FB 51',
  'FB 10',
  'FB 32; FB 50',
  'Stabsstelle 01.3',
  'FB 61',
  'FB 41',
  'FD 50.4',
  'VHS',
  'FB 52/Stadtsportbund',
  'JC',
]

export const bigCityOffices = [
  'Amt für Soziales und Teilhabe',
  'Amt für Integration und Vielfalt',
  'Jugendamt',
  'Amt für Schulentwicklung',
  'Personal- und Organisationsreferat',
  'Kulturamt',
  'Amt für Wohnungswesen',
  'Gesundheitsamt, Abteilung Gesundheitsförderung',
  'Wirtschaftsförderung',
  'Statistisches Amt',
  'Amt für öffentliche Ordnung, Ausländerbehörde',
  'Jobcenter',
]

export const districtOffices = [
  'Landkreis, Stabsstelle Integration',
  'Kreisjugendamt',
  'Kreisvolkshochschule',
  'Jobcenter des Landkreises',
  'Fachdienst Gesundheit',
  'Bildungsbüro',
  'Städte und Gemeinden',
  'AWO Kreisverband',
  'DRK Kreisverband e. V.',
  'Fachdienst Soziales / Jobcenter',
  'Regionalmanagement',
  'Ausländer- und Asylbehörde',
]

export const villageOffices = [
  'Integrationsbeauftragte',
  'Hauptamt',
  'Helferkreis Asyl',
  'Stadtbücherei',
  'Jugendpflege',
  'Grundschule',
  'Bauamt',
  'Evangelische Kirchengemeinde',
  'Ordnungsamt',
  'Bürgermeister',
  'VHS-Zweigstelle',
]
