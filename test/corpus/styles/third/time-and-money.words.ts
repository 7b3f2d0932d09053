export const spelledPeriods = [
  'von Mai 2022 bis April 2024',
  'Sommer 2022 bis Winter 2023',
  'ab sofort, zunächst für drei Jahre',
  'bis zum 31. Dezember 2025',
  'jährlich im September',
  'ganzjährig',
]
export const quarterPeriods = [
  'I. Quartal 2023',
  'II. Quartal 2022 bis IV. Quartal 2024',
  'ab dem III. Quartal 2023',
  'IV. Quartal 2022',
  'bis I. Quartal 2025',
]
export const slashPeriods = ['05/22–04/24', '2022/23', 'ab 9/23', '1/22–12/26', 'bis 6/24', '2023/24 und 2024/25']
export const durationPeriods = [
  '36 Monate',
  '12 Monate ab Bewilligung',
  'zwei Schuljahre',
  'Projektlaufzeit 2021–2023',
  'unbefristet',
  'einmalig 2024',
]
export const yearOnlyPeriods = ['2022', '2023', '2024', '2022–2024', '2023–2026', 'ab 2025']
export const halfYearPeriods = ['1. Hj. 2023', '2. Hj. 2022', '1. Hj. 2023 – 2. Hj. 2024', 'ab 2. Hj. 2024', 'dauernd']
export const horizonPeriods = [
  'innerhalb eines Jahres',
  'innerhalb von drei Jahren',
  'innerhalb von fünf Jahren',
  'Daueraufgabe',
]
export const simplePeriods = ['Von 2023 bis 2025', 'Ab 2024', 'Jedes Jahr im Sommer', 'Bis Ende 2024', 'Immer']

export const sourcedCosts = [
  '18.000 Euro (städtischer Haushalt, Produkt 0503)',
  '40 T€ Land, 10 T€ Stadt',
  '2023: 5.000 €; 2024: 7.500 €',
  'Förderung aus dem AMIF beantragt',
  'eine Stelle EG 9b, zur Hälfte refinanziert',
  'Spenden der Bürgerstiftung',
  'keine',
]
export const amountCosts = ['3.000 €', '12.500 €', '48.000 €', '7.200 €', '150.000 €', '0 €', '22.000 €']
export const neutralCosts = [
  'kostenneutral',
  'Sachkosten 4.000 Euro im Jahr',
  'Personalkosten 0,5 VZÄ',
  'nicht beziffert',
  'Mittel des Bundes',
  'Teilnahmebeiträge und Zuschuss der Stadt',
]
export const budgetPositions = [
  'HHSt. 4980.7180',
  'Budget Amt 50, 6.000 €',
  'Nachtragshaushalt 2023',
  'Drittmittel: 25.000 €',
  'ohne finanzielle Auswirkungen',
  'Anmeldung zum Haushalt 2024',
]

export const laterRemarks = [
  'Das Vorhaben geht auf [einen Vorschlag des Beirats|eine Anregung aus der Bürgerschaft] zurück.',
  'Die Erprobung in [zwei Einrichtungen|einem Stadtteil] hat [gute Ergebnisse gebracht|gezeigt, worauf zu achten ist].',
  'Wichtig ist die [enge Abstimmung mit den Schulen|Einbindung der Vereine], damit [keine Doppelangebote entstehen|die Familien erreicht werden].',
  'Einzelheiten regelt [eine Vereinbarung zwischen den Beteiligten|ein Feinkonzept]; ein Entwurf liegt [bis zum Sommer|bis Jahresende] vor.',
  'Für [Räume|Fahrkosten] kommt [die Stadt|der Träger] auf; [Honorare werden nach der üblichen Ordnung gezahlt|Ehrenamtliche erhalten eine Pauschale].',
  'Die Teilnahme ist [freiwillig|kostenlos]. [Eine Anmeldung ist nicht nötig|Plätze werden nach Eingang vergeben].',
  'Ein [Zwischenbericht|Erfahrungsbericht] wird [dem Fachausschuss|der Steuerungsrunde] vorgelegt.',
]
