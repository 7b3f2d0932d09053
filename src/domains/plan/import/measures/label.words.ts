/**
 * The words by which measure sheets label their lines. Data: a house style with another word costs one word here, and what
 * a document's own labels mean is learnt beside it (`label.learn.ts`).
 */

/** What a labelled line says of a measure. `field` and `goals` say where it belongs; `other` is kept with its label. */
export type SheetPart =
  | 'title'
  | 'number'
  | 'field'
  | 'goals'
  | 'lead'
  | 'contributors'
  | 'status'
  | 'period'
  | 'costs'
  | 'targetGroups'
  | 'indicator'
  | 'text'
  | 'other'

const measureNouns =
  'Maßnahmen?|Massnahmen?|Einzelmaßnahmen?|Projekte?|Teilprojekte?|Vorhaben|Aktion|Aktivität(?:en)?|Handlungsempfehlung(?:en)?|Umsetzungsmaßnahmen?|Schlüsselprojekte?|Leitprojekte?|Handlungsansatz|Arbeitspaket|Handlungsschritte?|Bausteine?|Umsetzungsvorhaben|Handlungsvorschlag|Handlungsvorschläge|Initiative|Angebot'

/** In this order: "Stand der Umsetzung" is asked before "Umsetzung", "Kostenträger" before "Träger". */
const parts: [SheetPart, RegExp][] = [
  [
    'number',
    /^(?:(?:lfd|laufende)\.? ?)?(?:nr\.?|nummer|id|kennung|kürzel|(?:maßnahmen?|projekt)[- ]?(?:nr\.?|nummer))$/,
  ],
  [
    'title',
    new RegExp(
      `^(?:(?:name|titel|bezeichnung) (?:der|des) )?(?:${measureNouns})(?:titel|name|bezeichnung|blatt)?(?: \\(?(?:titel|bezeichnung|name)\\)?)?$|^(?:${measureNouns})(?:n?titel|name|n?bezeichnung)$|^(?:titel|bezeichnung|name)$|^was (?:tun wir|wird getan|wir tun)$`,
      'i',
    ),
  ],
  [
    'field',
    /^(?:handlungs|themen|wirkungs|aktions|arbeits|politik|ziel|gestaltungs|aufgaben)feld(?:er)?$|^(?:themen|handlungs)bereich$|^themen?schwerpunkt$/,
  ],
  [
    'status',
    /status|^stand$|^(?:arbeits|verfahrens|[a-zäöü]{4,}ungss?)stand$|^erledigt|sachstand|^(?:aktueller |derzeitiger )?stand (?:(?:der|des) (?:umsetzung|dinge|bearbeitung|arbeit(?:en)?|maßnahme|planung|realisierung|vorhabens|projekte?s?)|(?:im|am|zum|per|\d).{0,20})$|umsetzungsstand|^wie weit|^wie steht|^was ist (?:schon|bereits|passiert)|^wo stehen|fortschritt|projektstand|bearbeitungsstand|umsetzungsgrad|ampel|realisierungsgrad/,
  ],
  [
    'targetGroups',
    /zielgruppe|^für wen|^wen (?:wir|wollen)|adressat|^richtet sich|^gerichtet an|zielpublikum|personenkreis/,
  ],
  [
    'indicator',
    /indikator|messgröße|prüfgröße|kenngröße|zielgröße|messzahl|kennzahl|kennwert|erfolgskriteri|erfolgsmess|erfolgskontrolle|^woran|zielwert|messbar|wirkungsmess|zielerreichung/,
  ],
  [
    'goals',
    /^(?:(?:zugeordnete|zugehörige|strategische|operative|verfolgte|übergeordnete|jeweilige)[sr]? )?(?:(?:leit|teil|ober|unter|haupt|handlungs|wirkungs|projekt|maßnahmen)?ziele?|zielsetzung(?:en)?|zielbezug|zielzuordnung)(?: (?:der|des|im|nr\.?).{0,30})?$|^(?:beitrag|bezug|zuordnung|zugeordnet) (?:zu|zum|zur) |^zu (?:ziel|den zielen)|^wozu|^was (?:wollen|möchten|soll|sollen) .*(?:erreich|bewirk)/,
  ],
  [
    'costs',
    /kosten|^geld$|^gelder$|deckung$|ressource|finanz|haushalt|budget|mittel(?:bedarf|einsatz|herkunft)?$|aufwand|^was kostet|bedarf an |personalbedarf/,
  ],
  [
    'period',
    /zeitraum|zeitplan|laufzeit|^(?:geplanter )?(?:beginn|start|anfang)|^ende$|zeithorizont|zeitrahmen|zeitschiene|zeitfenster|^(?:bis )?wann|termin|dauer$|^[a-zäöü]*frist(?:en)?$|zeitliche|^zeit$|^zeitpunkt|fertigstellung|umsetzung bis|^bis$|^fertig bis$|^jahre?$/,
  ],
  [
    'contributors',
    /beteilig|mitwirk|kooperation|(?<!ansprech)partner|^mit wem|akteur|eingebunden|unterstützt durch|unterstützung durch|^weitere (?:stellen|ämter|dienststellen)|zusammenarbeit|netzwerk|^wer (?:hilft|wirkt|noch)|^gemeinsam mit|^mit im boot|^mit dabei/,
  ],
  [
    'lead',
    /federf|^ansprechp|^kontaktp|verantwort|zuständig|träger|umsetz(?:ung|t|ende) durch|umsetzende|durchführ(?:ung|t|ende) durch|durchführende|^ausführung$|^ausführende|^wer$|^wer (?:ist|macht|setzt|tut)|^koordination$|^koordinator|^koordinierung$|^(?:amt|ämter|fachbereich|dezernat|fachamt|dienststelle)$|organisationseinheit|geschäftsbereich|hauptakteur|projektleitung|^leitung$|^regie$|^steuerung$|kümmer|^pat(?:e|in|enschaft)$|^hut auf|^zuständigkeit|^anbieter|^veranstalter|^verankerung$|^ausführend|^bearbeit(?:ung|et) durch|^stelle$|^einrichtung$|^ressort$|^wer macht|^macht$|^packt an|^in (?:den )?händen/,
  ],
  [
    'text',
    /beschreibung|^inhalte?$|^was$|^was (?:passiert|geschieht|ist geplant|machen)|^worum|^erläuterung|^umsetzung$|^umsetzungsschritte|^(?:das )?vorgehen|^kurz gesagt|^gegenstand|^darum geht/,
  ],
  [
    'other',
    /meilenstein|priorit|risik|^hinweise?$|anmerkung|bemerkung|^ausgangslage$|^ausgangssituation$|^hintergrund$|^nächste[r]? schritte?$|querverweis|^(?:erwartete )?wirkung(?:en)?$|^ergebnis(?:se)?$|nutzen$|rechtsgrundlage|beschluss(?:lage)?$|schnittstelle|^sozialraum|^stadtteile?$|^ort$|^räumliche|^art der|^maßnahmen(?:art|typ)$|^kategorie$|^begründung$|^bedarf$|^erfolge?$|^hürden$|^hindernisse$|^ausblick$|^verstetigung$|^nachhaltigkeit$|^evaluation$|^monitoring$|^berichterstattung$|^barrierefrei/,
  ],
]

/** Of two lines that both name a lead, the one with the earlier word holds. */
export const leadOrder = [
  /federf/,
  /verantwort/,
  /zuständig/,
  /^koordination$|^koordinator|^koordinierung$|leitung/,
  /umsetz|durchführ/,
  /träger/,
  /^(?!.*(?:ansprech|kontakt))/,
]

const longestLabel = 48

/** A label as it is compared: small letters, without what stands in brackets, without colon, question mark or bullet. */
export function foldLabel(label: string): string {
  return label
    .slice(0, 120)
    .toLowerCase()
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/\blfd\. ?/, 'lfd ')
    .replace(/[.\s:?*–-]+$/, '')
    .replace(/^[\s•–*-]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/([*:_/])innen/g, 'innen')
    .trim()
}

/** What the label says, or null when it is none that plans use. "Federführung / Beteiligte": what the first word says. */
export function partOf(label: string): SheetPart | null {
  if (label.length > 2 * longestLabel || !begins.test(label)) return null
  const known = asked.get(label)
  if (known !== undefined) return known
  const part = findPart(foldLabel(label))
  // The same few words are asked for at every line; what a hostile text asks must not pile up.
  if (asked.size > 4000) asked.clear()
  asked.set(label, part)
  return part
}

const asked = new Map<string, SheetPart | null>()
const begins =
  /^\s*(?:[•–*-]\s*)?(?:[\p{Lu}„"(]|federf|verantw|zust|durchgef|umgesetzt|beteiligt|weitere |sonstige |geplante|voraussichtlich)/u
const anyPart = new RegExp(parts.map(([, pattern]) => pattern.source).join('|'), 'i')

function findPart(folded: string): SheetPart | null {
  if (folded === '' || folded.length > longestLabel || folded.split(' ').length > 6) return null
  if (!anyPart.test(folded) && !/[/,&+]| und | sowie | bzw/.test(folded)) return null
  if (/[.,;!]\s/.test(folded)) return null
  const whole = parts.find(([, pattern]) => pattern.test(folded))
  const halves = folded.split(/\s*(?:\/|,|&|\+| und | sowie | bzw\.? )\s*/, 2)
  const half = parts.find(([, pattern]) => pattern.test(halves[0]!))
  // "Zuständigkeit / Partner" names who leads first.
  const isBoth = half?.[0] === 'lead' && whole?.[0] === 'contributors'
  if (whole && !isBoth) return whole[0]
  // "Ziele und Maßnahmen" heads a chapter.
  return half && half[0] !== 'goals' && half[0] !== 'title' ? half[0] : null
}

/** Parts that make a block a sheet; the others also stand in chapters and goals. */
export const telling: ReadonlySet<SheetPart> = new Set<SheetPart>(['lead', 'contributors', 'status', 'period', 'costs'])
