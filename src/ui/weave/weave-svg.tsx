import type { FC } from 'hono/jsx'
import { describeLanguage, type Lang } from '../../i18n/languages.ts'
import { fieldColour } from '../field-colour/field-colour.ts'
import { arcsFor, pathOf, strokeOf } from '../goal-ring/arcs.ts'
import { ringWords } from '../goal-ring/goal-ring.tsx'
import { foreignness } from '../said/said.tsx'
import { linesFor } from './lines-for.ts'
import { SvgLegend } from './svg-legend.tsx'
import { svgStyle } from './svg-style.ts'
import { type Cloth, type KnotPlace, layOut } from './weave.layout.ts'
import type { Knot, Thread } from './weave.tsx'
import type { LegendWords } from './weave-legend.tsx'

export type WeaveSvgProps = {
  lang: Lang
  title: string
  description: string
  /** Whose it is, and of which day. */
  source: string
  threads: readonly Thread[]
  legend: LegendWords
}

const edge = 24
const names = 264
const pitch = 62
const top = 72

/** The weave as a file that stands for itself, with its own style: across, at its full size, scaled by who shows it. */
export const WeaveSvg: FC<WeaveSvgProps> = ({ lang, title, description, source, threads, legend }) => {
  const cloth = layOut(threads.map((thread) => thread.knots.map((knot) => knot.goal)))
  const titles = threads.map((thread) => linesFor(thread.title.words, 27))
  const row = Math.max(68, ...titles.map((lines) => lines.length * 20 + 20))
  const width = Math.max(edge * 2 + names + cloth.columns * pitch, 760)
  const foot = top + threads.length * row + 24
  const height = foot + 108
  const isRtl = describeLanguage(lang).direction === 'rtl'
  const across = (x: number) => (isRtl ? width - x : x)
  const column = (place: number) => across(edge + names + (place + 0.5) * pitch)
  const middle = (at: number) => top + (at + 0.5) * row
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction={isRtl ? 'rtl' : 'ltr'}
      xml:lang={lang}
      role="img"
      aria-labelledby="t d"
    >
      <title id="t">{title}</title>
      <desc id="d">{description}</desc>
      <style>{svgStyle}</style>
      <rect class="ground" width={width} height={height} />
      <text class="title" x={across(edge)} y="40">
        {title}
      </text>
      <Lines cloth={cloth} threads={threads} start={across(edge + names - 8)} column={column} middle={middle} />
      {threads.map((thread, i) => (
        <Name lang={lang} thread={thread} lines={titles[i]!} x={across(edge)} y={middle(i)} />
      ))}
      {threads.flatMap((thread, i) =>
        cloth.threads[i]!.map((place, j) => (
          <KnotMark
            lang={lang}
            knot={thread.knots[j]!}
            colour={fieldColour(thread.position)}
            x={column(place.column)}
            y={middle(i)}
            side={isRtl ? -1 : 1}
          />
        )),
      )}
      <SvgLegend words={legend} y={foot} from={edge} across={across} isRtl={isRtl} width={width - edge * 2} />
      <text class="small soft" x={across(edge)} y={height - 16}>
        {source}
      </text>
    </svg>
  )
}

type LinesProps = {
  cloth: Cloth
  threads: readonly Thread[]
  start: number
  column: (place: number) => number
  middle: (row: number) => number
}

const Lines: FC<LinesProps> = ({ cloth, threads, start, column, middle }) => (
  <g fill="none" stroke="currentColor" stroke-width="2">
    {cloth.threads.map((knots, row) => (
      <path
        class={fieldColour(threads[row]!.position)}
        d={`M${start} ${middle(row)}H${column((knots.at(-1)?.column ?? 0) + 0.5)}`}
      />
    ))}
    {cloth.ties.map(({ knots }) => (
      <path
        d={`M${knots.map((knot: KnotPlace) => `${column(knot.column)} ${middle(knot.row)}`).join('L')}`}
        stroke-dasharray="4 3"
      />
    ))}
  </g>
)

type NameProps = { lang: Lang; thread: Thread; lines: readonly string[]; x: number; y: number }

const Name: FC<NameProps> = ({ lang, thread, lines, x, y }) => {
  const words = lines.map((line, i) => (
    <text class="name" x={x} y={y + 5 + (i - (lines.length - 1) / 2) * 20} {...foreignness(thread.title.lang, lang)}>
      {line}
    </text>
  ))
  return thread.href === undefined ? (
    <>{words}</>
  ) : (
    <a href={thread.href} target="_top">
      {words}
    </a>
  )
}

type KnotMarkProps = { lang: Lang; knot: Knot; colour: string; x: number; y: number; side: 1 | -1 }

const KnotMark: FC<KnotMarkProps> = ({ lang, knot, colour, x, y, side }) => (
  <a href={knot.href} target="_top">
    <title>{`${[knot.code, ...knot.also].join(' · ')}: ${knot.title.words}. ${ringWords(lang, knot.progress)}`}</title>
    <circle class="ground" cx={x} cy={y} r="25" />
    <g
      class={colour}
      transform={`translate(${x - side * 24} ${y - 24}) scale(${side * 0.857} .857)`}
      fill="none"
      stroke="currentColor"
    >
      {arcsFor(knot.progress).map((arc) => {
        const { width, dashes } = strokeOf(arc.step)
        return <path d={pathOf(arc)} stroke-width={width} stroke-dasharray={dashes} />
      })}
    </g>
    <text class="code" x={x} y={y + 4}>
      {knot.code}
    </text>
  </a>
)
