/**
 * Names of units, of the administration and outside it: words of their own ("Fachbereich Soziales", "FB 50"), endings
 * ("Jugendamt", "Arbeiterwohlfahrt"), legal forms, and the numbers of departments ("III-40 Schulamt").
 */
const units =
  /(?:^|[\s(/])(?:Amt|Ämter|FB|FD|OE|OB|Fachbereich|Fachdienst|Dezernat|Dez\.?|Referat|Ref\.|Abteilung|Abt\.|Stabsst(?:elle|\.)|Sachgebiet|SG|Team|Büro|VHS|AWO|DRK|IHK|HWK|KI|JC|Caritas|Diakonie\p{L}*|Samtgemeinden?|Gemeinden?|Landkreis|Stadt|Kreis|Polizei|Feuerwehr|Kirchen\p{L}*)(?:[\s,;/).\d]|$)|\p{L}(?:amt|ämter|referat|büro|betrieb|center|zentrum|zentrale|kammern?|verwaltung|beauftragte[rn]?|stelle|schulen?|werk|verband|verein|rat|beirat|dienst|wohlfahrt|bücherei|bibliothek|behörde|förderung|gesellschaft|archiv|museum|theater|agentur|stiftung|institut|minister\p{L}*|dezernent\p{L}*|koordination|management)(?=$|[\s,;/).(–-])|e\. ?V\.|gGmbH|GmbH|^(?:[IVX]{1,4}|\d{1,2})-\d{2,3}\b/u

/** "Amt 50", "40.2", "II/32": departments by number alone. */
const coded = /^(?:Amt |FB |FD |OE |Abt\. ?)?(?:[IVX]{1,4}[-/])?\d{2}(?:[./]\d{1,2})?$/

const sentence =
  /(?<!\b(?:e\. ?V|Abt|Dez|Ref))[.!?]$|\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}|\s(?:wird|werden|ist|sind|hat|haben|soll|sollen|wurden?)\s/u

/** The text names a unit and says nothing else at length. */
export function namesUnit(text: string): boolean {
  const said = text.trim()
  if (said.length < 2 || said.length > 140) return false
  return coded.test(said) || (units.test(said) && !sentence.test(said))
}
