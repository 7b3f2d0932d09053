/** The federal states, by the letters of ISO 3166-2:DE. */
export const lands = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const
export type Land = (typeof lands)[number]

export function isLand(value: unknown): value is Land {
  return (lands as readonly unknown[]).includes(value)
}
