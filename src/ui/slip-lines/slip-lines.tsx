import type { FC } from 'hono/jsx'
import { formatYear } from '../../i18n/format.ts'
import { describeLanguage, type Lang } from '../../i18n/languages.ts'

/** A milestone: the days on which it was said to be due, in the order in which that was said. */
export type SlipLine = { label: string; days: readonly string[]; done: boolean }

type SlipLinesProps = {
  lang: Lang
  name: string
  title: string
  description: string
  lines: readonly SlipLine[]
}

const width = 400
const [start, end, row, head] = [44, 380, 26, 28] as const

/** How far milestones slipped: a line from the day first said to the last one, full where it is done. Labels are the rows of the table. */
export const SlipLines: FC<SlipLinesProps> = ({ lang, name, title, description, lines }) => {
  const days = lines.flatMap((one) => one.days).sort()
  const [first, last] = [Number(days[0]?.slice(0, 4) ?? 0), Number(days.at(-1)?.slice(0, 4) ?? 0) + 1]
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const isRtl = describeLanguage(lang).direction === 'rtl'
  const across = (x: number) => Math.round((isRtl ? width - x : x) * 10) / 10
  const [from, to] = [Date.UTC(first, 0, 1), Date.UTC(last, 0, 1)]
  const at = (time: number) => across(start + ((time - from) / (to - from)) * (end - start))
  const every = Math.ceil(years.length / 6)
  const height = head + lines.length * row
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${name}-t ${name}-d`} fill="currentColor">
      <title id={`${name}-t`}>{title}</title>
      <desc id={`${name}-d`}>{description}</desc>
      {years.map((year, i) => (
        <>
          <path
            d={`M${at(Date.UTC(year, 0, 1))} ${head - 8}V${height}`}
            stroke="currentColor"
            stroke-opacity=".25"
            fill="none"
          />
          {i % every === 0 && (
            <text x={at(Date.UTC(year, 0, 1))} y="14" font-size="13" text-anchor="middle">
              {formatYear(lang, year)}
            </text>
          )}
        </>
      ))}
      {lines.map((line, i) => (
        <Line line={line} y={head + i * row + row / 2} label={across(14)} at={(day) => at(Date.parse(day))} />
      ))}
    </svg>
  )
}

const Line: FC<{ line: SlipLine; y: number; label: number; at: (day: string) => number }> = (props) => {
  const { line, y, label, at } = props
  const [first = '', ...more] = line.days
  const last = more.at(-1) ?? first
  return (
    <g>
      <text x={label} y={y + 5} font-size="13" text-anchor="middle">
        {line.label}
      </text>
      <path d={`M${at(first)} ${y}H${at(last)}`} stroke="currentColor" stroke-width="2" fill="none" />
      {more.slice(0, -1).map((day) => (
        <path d={`M${at(day)} ${y - 4}v8`} stroke="currentColor" stroke-width="2" fill="none" />
      ))}
      <circle cx={at(first)} cy={y} r="4" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path
        d={`M${at(last)} ${y - 6}l6 6l-6 6l-6 -6Z`}
        fill={line.done ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.6"
      />
    </g>
  )
}
