export const rangePeriods = ['2023–2025', '2024–2026', 'ab 2024', 'seit 2021', 'fortlaufend', 'bis Ende 2026', '2025']
export const dashedPeriods = ['2023 - 2027', '2024 - 2025', 'ab 2023', 'laufend', 'bis 2026', '2024 ff.', 'seit 2019']
export const quarterlyPeriods = ['Q3/2024', 'Q1/2024 – Q4/2025', 'ab Q2/2024', 'Q4/2023', 'bis Q2/2026', 'dauerhaft']
export const termPeriods = ['kurzfristig', 'mittelfristig', 'langfristig', 'fortlaufend', 'kurz- bis mittelfristig']
export const spokenPeriods = [
  'ab Herbst 2024',
  'seit 2022',
  'bis Ende 2025',
  'ab sofort',
  'Schuljahr 2024/25',
  'jedes Jahr im Frühjahr',
]
export const datedPeriods = [
  '01.01.2024 – 31.12.2026',
  '01.09.2023 – 31.08.2025',
  'ab 01.07.2024',
  'bis 31.12.2025',
  'unbefristet',
]
export const halfPeriods = ['1. Halbjahr 2024', '2. Halbjahr 2024', 'bis Mitte 2025', '2024/2025', 'kontinuierlich']
