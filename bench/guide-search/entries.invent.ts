import type { SearchDocument } from '../../src/platform/search/live/live-index.ts'

const kinds =
  'Beratung Treff Kurs Sprechstunde Werkstatt Gruppe Praxis Begleitung Laden Café Notdienst Bibliothek'.split(' ')
const topics =
  'Hebamme Impfung Diabetes Allergie Hund Garten Fahrrad Theater Chor Malen Schwimmen Fußball Tanz Kochen Nähen Computer Internet Steuer Rundfunk Strom Heizung Müll Umzug Möbel Kleidung Spielzeug Tafel Ferien Nachhilfe Bibliothek Museum Führerschein Bus Bahn Pass Visum Einbürgerung Nachzug Dolmetschen Übersetzung Zeugnis Studium Praktikum Lehrstelle Bewerbung Minijob Vertrag Lohn Gewerbe Kredit Konto Insolvenz Miete Kaution Obdach Gewalt Trennung Ehe Erziehung Kita Hort Krippe Inklusion Rollstuhl Gehör Blindheit Depression Drogen Alkohol Glücksspiel Krise Rassismus Polizei Anzeige Anwalt Ehrenamt Patenschaft Religion Wahl Verein Nachbarn Mädchen Väter Queer Krebs Reha Apotheke Klinik Kur Augen Haut Schulden Wohnung Arbeit Aufenthalt Asyl Familie Schwangerschaft Sucht Pflege Schule Ausbildung Sport Frauen Jugend Recht Gesundheit Zahn Deutsch Anerkennung Kinder Senioren Rente Trauma Behinderung'.split(
    ' ',
  )
const carriers = 'Brücke Anker Hafen Linde Kompass Laterne Fenster Segel Wurzel Horizont Quelle Mosaik'.split(' ')
const people = 'Familien Frauen Geflüchtete Jugendliche Eltern Alleinerziehende ältere Menschen Zugewanderte'.split(' ')
const facts =
  'kostenlos ohne Termin mit Anmeldung anonym vertraulich mehrsprachig barrierefrei wöchentlich mit Kinderbetreuung online'.split(
    ' ',
  )
const syllables = 'ba de fi go hal kern lin mo nau ost pel ra sel tor ulm wes zin berg dorf feld hagen rode'.split(' ')

/** An entry of a guide out of templates, the same for the same number: some ninety words, names that others do not have. */
export function inventEntry(number: number): SearchDocument {
  let state = (Math.imul(number + 1, 2654435761) >>> 0) | 1
  const pick = <T>(from: readonly T[]): T => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) >>> 0
    return from[(state >>> 8) % from.length]!
  }
  const place = () => `${pick(syllables)}${pick(syllables)}${pick(syllables)}`
  const street = place()
  const [topic, kind] = [pick(topics), pick(kinds)]
  const name = `${pick(carriers)} ${place()}`
  const sentence = () =>
    `${pick(topics)}${pick(kinds).toLowerCase()} für ${pick(people)} in ${place()}: ${pick(facts)}, ${pick(facts)}, ${pick(topics)} und ${pick(topics)}`
  return {
    id: String(number),
    codes: [`0511 ${1_000_000 + number}`],
    names: [name],
    texts: [
      { words: `${topic}${kind.toLowerCase()} ${name}`, lang: 'de', weight: 3 },
      { words: Array.from({ length: 6 }, sentence).join('\n'), lang: 'de', weight: 1 },
      { words: `${street}straße ${number % 200}, ${30_000 + (number % 700)} Musterstadt`, lang: 'de', weight: 1 },
    ],
  }
}

/** As people type: whole sentences, single words, other languages, slips of the pen, numbers. */
export const typicalQuestions = [
  'Wo bekomme ich Hilfe bei Schulden?',
  'Deutschkurs für Frauen mit Kinderbetreuung',
  'Zahnarzt',
  'zahnartz ohne Termin',
  'Welche Voraussetzungen gibt es für die Anerkennung meiner Ausbildung?',
  'I need a doctor who speaks my language',
  'أحتاج إلى محام من أجل الإقامة',
  'шукаю роботу без документів',
  'беременность консультация',
  'Wohnungsberatung 30159',
  'Kompass balinmo',
  'Karitas Berratung',
  '0511 1000017',
  'kinder sport nachmittag kostenlos',
  'Beratung',
  'was tun bei Gewalt in der Familie',
] as const
