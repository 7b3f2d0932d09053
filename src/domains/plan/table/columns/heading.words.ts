import { partOf } from '../../import/measures/label.words.ts'
import type { ColumnPart } from './column.ts'

/** Asked in this order: what plans' sheets do not part, tables do. The rest is known from there (`label.words.ts`). */
const words: [ColumnPart, RegExp][] = [
  ['ignore', /^(?:summe|gesamtsumme|erledigt\?|spalte ?\d*|leer)$/],
  [
    'statusDate',
    /(?:stand|status|sachstand|bericht)[a-z]* (?:vom|am|per|zum|datum)$|^(?:stichtag|berichts?datum|statusdatum|datum(?: de[rs] (?:stand|status|bericht|aktualisierung|meldung).*)?|aktualisiert(?: am)?|letzte (?:änderung|aktualisierung)|zuletzt (?:aktualisiert|geändert).*)$/,
  ],
  [
    'statusReason',
    /(?:erläuterung|begründung|bemerkung|anmerkung|kommentar|beschreibung|text|details?)\w* (?:zu[mr]?|des|der|für) ?(?:den |das )?(?:umsetzungs)?(?:stand|status|sachstand|umsetzung|ampel|bewertung)|^(?:sachstands?|status|umsetzungsstands?)(?:bericht|text|beschreibung|erläuterung|kommentar)|^was (?:ist|wurde) (?:seither |bisher )?(?:passiert|geschehen|erreicht|getan)|^bisher (?:erreicht|umgesetzt|erfolgt)|^ergebnisse? bisher/,
  ],
  ['assessment', /ampel|^einschätzung|^(?:risiko)?bewertung|^risiko(?:einschätzung)?$|^im plan\??$|^auf kurs\??$/],
  [
    'spent',
    /verausgabt|ausgegeben|verbraucht|mittelabfluss|abgeflossen|(?:^|\W)ist(?:$|\W)|istkosten|tatsächlich|verwendet|rechnungsergebnis|abgerechnet/,
  ],
  [
    'costSource',
    /finanzierung(?:s(?:quelle|art|träger)?)?$|finanziert (?:durch|aus|von)|mittelherkunft|fördermittel(?:geber)?$|förder(?:ung|programm|topf|geber|er)(?: durch)?$|haushaltsstelle|kostenstelle|produktkonto|geldgeber|^quelle$|kostenträger/,
  ],
  ['milestones', /meilenstein|etappe|zwischenschritt|arbeitsschritte?$|^teilschritte?$/],
  [
    'begin',
    /(?:^|\W)(?:beginn|start|startet|anfang|von|ab|anfangsdatum|startdatum|startjahr)(?:datum|jahr|termin)?\??$/,
  ],
  [
    'end',
    /(?:^|\W)(?:ende|bis|bis wann|abschluss|fertigstellung|frist|fällig(?: am)?|deadline|endjahr|enddatum|zieltermin|fertig(?: bis)?|umsetzung bis|zieldatum|endtermin|abgabe)(?:datum|jahr)?\??$/,
  ],
  ['partners', /extern|^(?:kooperations)?partner(?:innen|schaft|organisation)?(?: und .*)?$|freie träger|kooperation/],
  ['contact', /ansprechp|kontakt|telefon|e ?mail|durchwahl|postfach/],
  ['districts', /stadtteil|stadtbezirk|ortsteil|quartier|sozialraum|^bezirk|^ort(?:e)?$|räumlich|^wo$|gebiet$/],
  ['priority', /priorität|^prio|dringlichkeit|^rang/],
  ['kind', /^art (?:der|des)|(?:maßnahmen|massnahmen|projekt|aufgaben)(?:art|typ)$|^typ$|^art$|^kategorie$/],
  ['obstacles', /hürde|hindernis|hemmnis|problem|schwierigkeit|risiken|herausforderung/],
  ['outlook', /ausblick|nächste[rn]? schritt|weitere[sr]? (?:schritt|vorgehen|planung)|perspektive|wie geht es weiter/],
  [
    'status',
    /status|(?:^|\W)stand$|sachstand|umsetzungsstand|bearbeitungsstand|umsetzungsgrad|fortschritt|erledigungsgrad/,
  ],
  ['lead', /federf|verantwortlich|zuständig|(?:^|\W)wer$|koordination|(?:^|\W)(?:fach)?amt$|organisationseinheit/],
  ['contributors', /beteiligt|mitwirk|unterstützung|akteur|(?:^|\W)mit wem$|eingebunden/],
  ['targetGroups', /zielgruppe|adressat/],
  ['indicator', /indikator|kennzahl|messgröße|zielwert|erfolgskriteri/],
  ['field', /(?:handlungs|themen|aktions|wirkungs)(?:feld|bereich)(?:er)?$|^schwerpunkt$/],
  ['period', /zeitraum|laufzeit|zeitplan|zeitrahmen|zeitschiene|umsetzungszeit|^wann$|^zeit$|^termine?$/],
  ['description', /beschreibung|^inhalte?$|erläuterung$|^was genau/],
  ['remarks', /bemerkung|anmerkung|hinweis|kommentar|notiz|sonstiges|querverweis|rechtsgrundlage|beschluss/],
  [
    'goals',
    /^(?:[a-zä]+ )?ziel(?:e|code|nummer|nr|kürzel|bezug)?(?: (?:nr|nummer|code|kürzel))?$|^(?:leit|teil|ober|unter)ziel/,
  ],
  ['number', /^(?:(?:lfd|laufende|ifd) )?(?:nr|no|nummer|#|id|kennung|kürzel|kennziffer|code)$|^m ?nr$/],
  [
    'costs',
    /kosten|budget|mittel(?:bedarf|ansatz)?$|ansatz|haushalt|finanzbedarf|volumen|betrag|(?:^|\W)(?:t€|teur|eur|euro|€)(?:$|\W)|^plan (?:19|20)\d\d/,
  ],
  ['costs', /^(?:plan |soll )?(?:19|20)\d\d(?: plan| soll)?$/],
]

/** "Feder-\nführung (intern)" → "federführung intern". */
export function foldHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
    .replace(/([*:_/])innen/g, 'innen')
    .replace(/[()[\]/|,;:.!*"„“-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a heading says its column holds; undefined when it says nothing that we know. */
export function partOfHeading(heading: string): ColumnPart | undefined {
  const folded = foldHeading(heading)
  if (folded === '' || folded.length > 120) return undefined
  const found = words.find(([, pattern]) => pattern.test(folded))
  if (found) return found[0]
  // A joined heading says it in its last line, if not as a whole: "Umsetzung · Zuständigkeit".
  const known = [heading.replace(/\n/g, ' '), heading.split('\n').at(-1) ?? '']
    .map(partOf)
    .find((part) => part !== null)
  if (!known) return undefined
  if (known === 'text') return 'description'
  return known === 'other' ? 'remarks' : known
}

/** The year that a heading gives to its amounts: "Kosten 2025", "HH-Ansatz 25". */
export function yearIn(heading: string): number | null {
  const [year] = /\b(?:19|20)\d{2}\b/.exec(heading) ?? []
  if (year !== undefined) return Number(year)
  const [, short] = /(?:^|\D)['’]?(2\d)$/.exec(heading.trim()) ?? []
  return short === undefined ? null : 2000 + Number(short)
}

export function factorIn(heading: string): number {
  if (/\bmio\b|million/i.test(heading)) return 1_000_000
  return /t ?€|\bteur\b|\btsd\b|tausend|\bk€/i.test(heading) ? 1000 : 1
}
