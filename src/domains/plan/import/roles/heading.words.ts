/**
 * The words by which German plans (and a few English ones) announce what follows. Data, so that a house style with
 * another word costs one word here; everything else in this folder works without them, from structure alone.
 */
const ordinal = '(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-Z])'

/** They name a field even without a number: "Handlungsfeld Bildung". */
const clearFieldWords =
  'Handlungsfeld|Themenfeld|Wirkungsfeld|Aktionsfeld|Arbeitsfeld|Politikfeld|Zielfeld|Gestaltungsfeld|Aufgabenfeld|' +
  'Handlungsbereich|Themenbereich|Handlungsschwerpunkt|Themenschwerpunkt|Handlungslinie|Themenblock|Themenkomplex|Schwerpunktthema|Schwerpunktfeld|Entwicklungsfeld|Zukunftsfeld|Integrationsfeld|Lebensfeld|Teilbereich|Maßnahmenfeld|Politikbereich|Action Field|Field of action|Action area|Priority area'
/** They stand in running text and subheadings too, so they need a number: "Leitlinie 2 – Wohnen". */
const vagueFieldWords =
  'Schwerpunkt|Leitlinie|Leitthema|Kapitel|Teil|Abschnitt|Modul|Strang|Dimension|Strategiefeld|Querschnittsthema|Lebensbereich|Bereich|[A-ZÄÖÜ][a-zäöü]{3,16}(?:feld|bereich|kreis|linie|abschnitt|block|artikel)|Artikel|Baustein|Säule|Feld|Thema'

const clearField = new RegExp(
  `^(${clearFieldWords})(?:\\s+(${ordinal})(?=[\\s:.–—|-]|$))?(?:\\s*[:.–—|·/-]+)?(?:\\s+|$)`,
  'i',
)
const vagueField = new RegExp(
  `^(${vagueFieldWords})\\s+(${ordinal})(?=[\\s:.–—|-]|$)(?:\\s*[:.–—|·/-]+)?(?:\\s+|$)`,
  'i',
)

const vagueWord = new RegExp(`^(?:${vagueFieldWords})\\s+(?=[\\p{Lu}„])`, 'u')

const goalPrefixes = 'Leit|Teil|Ober|Unter|Haupt|Handlungs|Wirkungs|Entwicklungs|Rahmen|Grob|Fein|Schwerpunkt'
const goalsWord = `(?:(?:${goalPrefixes})?ziele?|Zielsetzung(?:en)?|Zielvorstellung(?:en)?|Zielaussagen?|Zielperspektiven?|Zielstellung(?:en)?|Zielvorgaben?|Leitsätze|Goals?|Targets|Objectives|Aims)`
const goalsAlone = new RegExp(
  `^(?:(?:unsere|das|our|\\p{L}{2,20}e[ns]?)\\s+){0,3}${goalsWord}(?:\\s\\(\\p{Lu}{1,4}\\))?(?:\\s(?:bis\\s)?20\\d\\d(?:[–-]20\\d\\d)?)?\\s*:?$`,
  'iu',
)
const goalsOf = new RegExp(
  `^(?:unsere\\s+|die\\s+)?${goalsWord}\\s+(?:(?:des|der|im|in|für|zum|zur|of|for|bis)\\s[^.!?]{1,120}|(?:und|mit)\\s+(?:\\p{L}+\\s+)?Maßnahmen:?|auf\\s+einen\\s+Blick:?)$`,
  'iu',
)
const goalsOverview =
  /^(?:Übersicht(?: über die| der| unserer)? Ziele|Zielübersicht|(?:unsere |die )?Ziele (?:im|in der) (?:Überblick|Übersicht)|(?:unsere |die )?Ziele auf einen Blick)\s*:?$/i
const goalsAnnounced = /^(?:[^.!?]{0,160}\s)?(?:\p{L}*ziele?n?|erreichen|wollen|Zielsetzungen)(?:\s[^.!?]{0,80})?:$/iu
const goalsAsked =
  /^(?:was|das|dies|wohin|hierhin)\s(?:wir\s)?(?:wollen|möchten|wir)\s(?:wir\s)?(?:erreichen|bewirken|gemeinsam erreichen|erreichen wollen|bewirken wollen)[:?]?$/i
const goalsWished =
  /^(?:(?:deshalb|dafür|hier|darum|dazu) )?(?:wir|die stadt(?: \p{L}+)?) (?:wollen|will|möchten|möchte|setzen? (?:uns|sich)(?: dafür)? ein|verfolgen|streben an)(?:[^.!?]{0,60})?(?:,? dass)?\s*(?:…|\.\.\.|:)?$|^(?:wohin|worauf|wofür) (?:wir|wollen wir) (?:wollen|hinarbeiten|hinwollen|arbeiten|stehen)[:?]?$|^(?:unser|das) (?:ziel|zielbild)[:?]?$|^zielbild(?:er)?:?$|^angestrebte (?:wirkungen|veränderungen|ergebnisse):?$|^was (?:soll|sich) (?:sich )?(?:ändern|verändern)(?: soll)?[:?]?$|^(?:daran arbeiten wir|das haben wir uns vorgenommen|was wir uns vornehmen|unsere vorhaben bis \d{4}):?$/iu
const fieldInGoals =
  /(?:feld(?:e?s)?|bereich(?:e?s)?|schwerpunkt(?:e?s)?|Leitlinie|Thema)\s+(?:\d[\d.]*:?\s+)?["„“]?([^"“”:]{2,100})["“”]?\s*:?$/i

const number =
  '(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[a-z]?|[IVX]{1,5}(?:\\.\\d{1,2}){1,2}|[A-Z]\\.?\\d{1,2}(?:\\.\\d{1,2})?|[IVX]{1,5}|[A-Z])'
const goalWord = `(?:(?:\\p{Lu}\\p{Ll}+es )?(?:(?:${goalPrefixes})ziel|Ziel)|ZIEL|Zielsetzung|Zielstellung|Zielvorgabe|Goal|Target|Objective)`
const goalLabel = new RegExp(
  `^(?:${goalWord}(?:\\s+Nr\\.)?\\s*(?:(?<=\\s)${number}|\\d[\\d.]{0,6})(?=[\\s:.)–—-]|$)\\s*[:.)–—-]*|` +
    `\\(?[LHOTGS]?Z[\\s-]?\\d{1,2}(?:\\.\\d{1,2}){0,2}\\)?\\s*[:.–—-]?|(?:(?:${goalPrefixes})z|Z)iel:|(?:(?:${goalPrefixes})z|Z)iele:(?=\\s+\\S)|(?:${goalPrefixes})ziel(?=\\s\\p{Lu}[^.:]{20}))(?:\\s+|$)`,
  'u',
)

const sections = {
  introduction:
    /^(?:Ausgangslage|Ausgangssituation|Einleitung|Einführung|Hintergrund|Ist-(?:Stand|Situation|Zustand)|Bestandsaufnahme|Herausforderung(?:en)?|Situation(?:sbeschreibung)?|Worum (?:es geht|geht es)|Bedarf(?:e|slage)?|Leitgedanke|Leitbild|Vision|Präambel|Beschreibung|Kurzbeschreibung)(?:\s(?:und|im|in|der|des|zu|zum|zur|für|von)\s[^.!]{1,60})?\s*:?$/i,
  other:
    /^(?:(?:Geplante |Konkrete |Laufende )?Maßnahmen?(?:n?katalog|paket|blatt|übersicht)?|Umsetzung|Indikator(?:en)?|Kennzahl(?:en)?|Erfolgskriterien|Finanzierung|Kosten|Akteur\S*|Beteiligte|Kooperationspartner\S*|Partner\S*|Zuständigkeit(?:en)?|Federführung|Verantwortlich\S*|Zeitplan|Zeitraum|Projekte|(?:Gute |Praxis)Beispiele?|Praxisbeispiele?|Handlungsempfehlungen|Evaluation|Zielgruppen?|Measures)(?:\s(?:und|im|des|der|für|zu[mr]?|\d)[^.!]{0,60})?\s*:?$/i,
  end: /^(?:Anhang|Anlagen?|Glossar|Impressum|Literatur\S*|Quellen\S*|Schlusswort|Schlussbemerkung|Nachwort|Abkürzungs\S*|Ausblick|Monitoring und .{1,40}|Evaluation und .{1,40}|Danksagung|Bildnachweise?|Imprint|Annex)\b[^.!]{0,60}$/i,
  front:
    /^(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Contents|Vorwort|Grußwort|Vorbemerkungen?|Zum Geleit|Foreword|Zusammenfassung|Kurzfassung|(?:Executive |Management )?Summary|Das Wichtigste in Kürze|Auf einen Blick)\s*:?$|^(?:Rückblick|Bilanz|Was wurde aus)\b[^.!]{0,80}$/i,
}

/** Longer lines are running text whatever they start with; it also bounds the work of the patterns. */
const longest = 220

/** "Handlungsfeld 2: Soziales" → word and title; the title is empty when it stands on the next line. */
export function readFieldLabel(text: string): { word: string; title: string } | null {
  if (text.length > longest) return null
  const label = clearField.exec(text) ?? vagueField.exec(text)
  if (!label) return null
  const title = text.slice(label[0].length).trim()
  const numbered = label[2] !== undefined
  const isSentence = /[.!?;,:]$/.test(title) && !(numbered && title.length <= 140)
  if (isSentence || (!numbered && (title.length > 110 || !/^["„“(]?[\p{Lu}\d]/u.test(title)))) return null
  return { word: label[1]!.toLowerCase(), title: title.replace(/^["„“](.*)["“”]$/, '$1') }
}

/** "Handlungsfeld" names nothing else; "Kapitel" may. */
export function isClearField(word: string): boolean {
  return clearWord.test(word)
}

const clearWord = new RegExp(`^(?:${clearFieldWords})$`, 'i')

/** The name of the field that a heading is known to head: without its word and number. */
export function fieldTitle(heading: string): string {
  const label = readFieldLabel(heading)
  return (label ? label.title : heading.replace(vagueWord, '')).replace(/:$/, '')
}

/** Goals of an older plan, told again. */
const bygone =
  /damal|bisherig|früher|vorherig|vorgänger|alte[ns]? (?:plan|konzept)|(?:konzept|plan|programm|leitbild)\S*\s(?:von|aus dem jahr|vom jahr)\s(?:19|20)\d\d|hatte (?:sich|sie)|rückblick/i

const announces =
  /ziel|goal|target|objectives|aims|erreichen|woll|will |bewirk|möchte|setz|verfolg|streb|hinarbeiten|hinwollen|arbeiten|stehen|wirkungen|veränder|ergebnisse|ändern|vor/i

/** "Ziele", "Ziele des Handlungsfeldes Bildung:", "Folgende Ziele werden verfolgt:". */
export function isGoalsHeading(text: string): boolean {
  if (!announces.test(text) || bygone.test(text)) return false
  if (text.length > longest || goalLabel.test(text)) return false
  return (
    goalsAlone.test(text) ||
    goalsOf.test(text) ||
    goalsAsked.test(text) ||
    goalsOverview.test(text) ||
    (text.length <= 120 && goalsWished.test(text)) ||
    (text.endsWith(':') && goalsAnnounced.test(text))
  )
}

/** The field that a goals heading names, or null. */
export function fieldNamedIn(goalsHeading: string): string | null {
  return fieldInGoals.exec(goalsHeading.slice(0, longest))?.[1]?.trim() ?? null
}

/** "Ziel 3.1: Text" → "Text"; null when the text carries no such label. Empty when the goal stands on the next line. */
export function withoutGoalLabel(text: string): string | null {
  const label = goalLabel.exec(text.slice(0, longest))
  return label ? text.slice(label[0].length).trim() : null
}

/** The line begins with a numbered label and a colon or dash, so it begins a passage even without a gap. */
export function startsWithLabel(text: string): boolean {
  const start = text.slice(0, 60)
  if (!/^\S+(?:\s\S+)?\s*\d[\d.]*[a-z]?\s*[:–—]|^\S*ziel:/i.test(start)) return false
  return goalLabel.test(start) || clearField.test(start) || vagueField.test(start)
}

export type SectionKind = keyof typeof sections

/** What kind of section a heading opens, when its words tell. */
export function sectionOf(heading: string): SectionKind | null {
  if (heading.length > 100) return null
  const kinds: SectionKind[] = ['front', 'introduction', 'other', 'end']
  return kinds.find((kind) => sections[kind].test(heading)) ?? null
}
