import { describeLanguage, type Lang } from './languages.ts'

/** How long something takes: "25 Minuten", from an hour and a half on "3,5 Stunden". */
export function formatDuration(lang: Lang, minutes: number): string {
  const unit = minutes < 90 ? 'minute' : 'hour'
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const
  const format = new Intl.NumberFormat(describeLanguage(lang).locale, style)
  return format.format(unit === 'minute' ? minutes : Math.round(minutes / 30) / 2)
}
