import { round2024 } from './rounds-2024.ts'
import { round2025 } from './rounds-2025.ts'
import { round2026 } from './rounds-2026.ts'
import type { RoundsStory } from './rounds-story.ts'

/** Two reports that everybody reads, and the round that goes on. */
export const rounds: RoundsStory = {
  from: '2023-12-31',
  published: [round2024, round2025],
  collecting: round2026,
  dues: {
    'm-kita-check': {
      'Alle städtischen Kitas waren einmal dabei': ['2026-06-30', '2026-06-30', '2027-06-30'],
    },
    'm-lerncafe-nord': { 'Einzug in die Schule in Nord': [null, null, '2027-02-15'] },
    'm-schulraeume': { 'Schule in Nord öffnet nach dem Umbau': ['2026-02-01', '2026-08-01', '2027-02-01'] },
    'm-werkstatt-lindenau': { 'Stufenloser Zugang': ['2025-08-31', '2025-08-31', '2026-08-31'] },
    'm-jugendarbeit': { 'Acht Erklärungen sind veröffentlicht': ['2025-12-31', '2025-12-31', '2026-06-30'] },
    'm-einbuergerung': { 'Stand des Antrags im Netz sichtbar': ['2025-06-30', '2026-06-30', '2026-06-30'] },
    'm-geld-und-recht': { 'Abendtermin für Berufstätige': ['2025-12-31', '2025-12-31', '2026-06-30'] },
    'm-gesellenbrief': { 'Erste ganze Abschlüsse': ['2027-01-31', '2027-01-31', '2027-07-31'] },
  },
  figures: {
    'Mittlere Wartezeit bei vollständigem Antrag': [14, 16],
    'Anfragen mit Antwort in drei Arbeitstagen': [71, 94],
    'Vorschläge mit Antwort innerhalb von acht Wochen': [62, 79],
    'Besetzte Stellen': [6, 14],
    'Besetzte Stellen in der Beratung': [1, 3],
    'Stunden am Beratungstelefon in der Woche': [40, 48],
    'Lernstunden im Bus vor dem Nachbarschaftshaus': [0, 12],
    'Empfehlungen mit öffentlicher Antwort der Stadt': [0, 9],
  },
}
