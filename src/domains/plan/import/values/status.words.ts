import type { Status } from '../../status.ts'

/** The patterns in the order in which they are asked: "noch nicht begonnen" before "begonnen". */
const phrases: [RegExp, Status, number][] = [
  [
    /nicht (?:mehr )?(?:weiter ?verfolgt|weitergeführt|fortgeführt|fortgesetzt)|eingestellt|entf(?:ällt|allen)|gestrichen|verworfen|abgebrochen|aufgegeben|hinfällig/,
    'discontinued',
    0.9,
  ],
  [/zurückgestellt|zurück gestellt|verschoben|ruht|ruhend|ausgesetzt|pausiert|auf eis|vertagt/, 'not_planned_yet', 0.6],
  [
    /verändert|neu ?ausgerichtet|neu ausrichtung|neuausrichtung|umgesteuert|angepasst|modifiziert|neu (?:konzipiert|gefasst|aufgestellt)|geänderte[rs]? (?:form|zuschnitt|ausrichtung)|in anderer form|überführt/,
    'realigned',
    0.8,
  ],
  [
    /(?:noch )?nicht (?:begonnen|gestartet|angefangen|angelaufen|umgesetzt|erfolgt|in angriff|eingeleitet|geplant|realisiert|terminiert)|kein(?:e)? (?:umsetzung|planung|beginn)|noch (?:offen|ausstehend|zu (?:klären|planen|beginnen))|steht (?:noch )?aus|^offen$|ausstehend|^idee|ideenphase|ideenstadium|^prüfauftrag|wird geprüft|in prüfung|in klärung|noch nichts/,
    'not_planned_yet',
    0.8,
  ],
  [
    /teilweise|teils|zum teil|in teilen|größtenteils|überwiegend|weitgehend|fortgeschritten|weit gediehen|kurz vor (?:dem )?abschluss|vor dem abschluss|fast (?:fertig|abgeschlossen)|nahezu|auf der zielgeraden|hälfte|im endspurt/,
    'advanced',
    0.8,
  ],
  [
    /daueraufgabe|fortlaufend|dauerhaft|verstetigt|verstetigung|permanent|kontinuierlich|ständig|regelaufgabe|regelbetrieb|regelangebot|etabliert|unbefristet|ist dauer|auf dauer|dauernd/,
    'permanent',
    0.9,
  ],
  [/^lfd\b|^(?:ja,? )?laufende? aufgabe|^laufend$|laufendes? (?:angebot|geschäft)|^wird laufend/, 'permanent', 0.6],
  [
    /in (?:der )?(?:umsetzung|bearbeitung|arbeit|durchführung|realisierung|erprobung)|läuft|laufend|begonnen|gestartet|angelaufen|angestoßen|aktiv|pilot|erprobt|im gange|im aufbau|eingeleitet|unterwegs|wird (?:derzeit |aktuell |gerade )?umgesetzt|umsetzungsphase|im gang|angefangen|im bau|erste schritte/,
    'started',
    0.85,
  ],
  [
    /in (?:der )?(?:planung|vorbereitung|konzeption|abstimmung|ausschreibung|entwicklung)|geplant|vorgesehen|konzept|beschlossen|beantragt|terminiert|vorbereitet|planungsphase|planungsstadium|startet|beginnt|anstehend|steht bevor|im (?:nächsten|kommenden) jahr/,
    'planned',
    0.85,
  ],
  [
    /abgeschlossen|umgesetzt|erledigt|realisiert|beendet|erfüllt|fertig|erreicht|durchgeführt|vollendet|abschluss erfolgt|^ja$|geschafft|eröffnet|^done$/,
    'completed',
    0.9,
  ],
  [/^erl\b/, 'completed', 0.9],
  [/^gepl\b/, 'planned', 0.9],
  [/^zurückgest\b/, 'not_planned_yet', 0.8],
  [/^grün$/, 'started', 0.4],
  [/^gelb$/, 'started', 0.3],
  [/^rot$/, 'not_planned_yet', 0.3],
]

const signs: Record<string, [Status, number]> = {
  '✓': ['completed', 0.7],
  '✔': ['completed', 0.7],
  '☑': ['completed', 0.7],
  '●': ['completed', 0.4],
  '◕': ['advanced', 0.5],
  '◐': ['started', 0.5],
  '◑': ['started', 0.5],
  '◔': ['started', 0.4],
  '○': ['not_planned_yet', 0.5],
  '☐': ['not_planned_yet', 0.5],
}

/** A status in a city's own words, as one of ours; null when the words say none. */
export function statusOf(words: string): { status: Status; confidence: number } | null {
  const said = words
    .slice(0, 200)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!,;:]+$/, '')
    .trim()
  if (said === '') return null
  const share = /(\d{1,3}) ?(?:%|prozent)/.exec(said)
  if (share) return byShare(Number(share[1]))
  const sign = signs[said.charAt(0)]
  const rest = said.replace(/^[^\p{L}\d]+/u, '')
  const found = phrases.find(([pattern]) => pattern.test(rest))
  if (found) return { status: found[1], confidence: rest.length > 60 ? found[2] - 0.2 : found[2] }
  return sign && rest === '' ? { status: sign[0], confidence: sign[1] } : null
}

function byShare(percent: number): { status: Status; confidence: number } | null {
  if (percent > 100) return null
  if (percent === 100) return { status: 'completed', confidence: 0.9 }
  if (percent === 0) return { status: 'not_planned_yet', confidence: 0.7 }
  return { status: percent < 50 ? 'started' : 'advanced', confidence: 0.7 }
}
