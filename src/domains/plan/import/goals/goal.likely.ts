/** Titles of measures and labels are shorter, paragraphs of an introduction longer. */
const shortest = 18
const longest = 420

const wish =
  /\b(?:wollen|will|sollen|soll|möchten|können|kann|dürfen|gleich(?:berechtigt|e[nrs]?)?|alle[nrs]?|jede[rsnm]?|niemand|selbstverständlich|Teilhabe|Chancen\p{L}*|Zugang|Zugänge|frühzeitig|langfristig|dauerhaft|nachhaltig|verstärkt|besser|mehr)\b/iu
const wished =
  /\b\p{L}*(?:ge(?:stärkt|fördert|senkt|schützt|sichert|öffnet|baut|steigert|schaffen|nutzt|lebt|pflegt|wonnen|staltet)|verbessert|verankert|erhöht|erleichtert|ermöglicht|unterstützt|anerkannt|abgebaut|ausgebaut|aufgebaut|weiterentwickelt|sensibilisiert|beteiligt|qualifiziert|gewährleistet|reduziert|verringert|vernetzt|einbezogen|erweitert|entwickelt|eingebunden)\b/iu
/** "Verbesserung der …", "Abbau von …": a wish in a noun. */
const nominal =
  /^(?:(?:Die|Der|Das|Eine|Ein) )?(?:\p{L}+e[rnms]? ){0,2}(?:\p{Lu}\p{L}+ung(?:en)?|Abbau|Ausbau|Aufbau|Erhalt|Schutz|Zugang|Zugänge) (?:de[rsnm]|von|vom|eine[rs]?|durch|für|zu[rm]?|in|im|bei|gegen|aller|am|an|und|\p{L}+e[rnms])(?=\s)/u
/** German clauses that wish end with their verb: "… gestärkt", "… verbessern", "… haben". */
const verbAtEnd =
  /\s(?:sind|ist|haben|hat|werden|wird|an|auf|aus|ein|mit|teil|zu|bei|vor|ab|um|nach|\p{Ll}{3,}(?:en|ern|eln|t))[.!;]?$/u
const finiteVerb =
  /\s(?:ist|sind|hat|haben|wird|werden|kann|können|soll|sollen|will|wollen|bleibt|bleiben|gibt|erhält|\p{Ll}{3,}(?:en|t))\s/u

/** Told, not wished: what was, what is counted, who wrote it. */
const told =
  /\b(?:wurden?|waren?|hatten?|sei(?:t|ther)|bisher|bislang|derzeit|zurzeit|aktuell|heute|inzwischen|mittlerweile|bereits|gegenwärtig|fehlt|fehlen|mangelt|Quelle|Foto|Abbildung|Tabelle|siehe|vgl|Kapitel|Liebe|danke|Grußwort)\b|\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b|\d+,\d|\d \d{3}|\d\.\d{3}|[€%]|Prozent/iu
const notText = /^[\p{Ll}\d(]|[:?…]$|\b(?:Straße|Telefon|E-Mail|www)\b|@/u

/** How much a text sounds like a goal of a plan, 0 to 1; from its words alone, wherever it stands. */
export function goalLikeness(text: string): number {
  if (text.length < shortest || text.length > longest || notText.test(text)) return 0
  const sentences = text.split(/[.!?] (?=\p{Lu})/u).length
  if (sentences > 3) return 0
  let score = 0.2
  if (wish.test(text)) score += 0.2
  if (wished.test(text)) score += 0.2
  if (nominal.test(text)) score += 0.4
  if (verbAtEnd.test(text)) score += 0.3
  else if (finiteVerb.test(text)) score += 0.15
  if (text.length > 45) score += 0.1
  if (told.test(text)) score -= 0.35
  if (sentences > 1) score -= 0.15 * (sentences - 1)
  return Math.max(0, Math.min(1, score))
}
