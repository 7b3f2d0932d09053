import type { FC } from 'hono/jsx'
import { formatNumber } from '../../i18n/format.ts'
import { describeLanguage, type Lang } from '../../i18n/languages.ts'
import { StatusDrawing, type StatusShape } from '../status/status.tsx'
import { type FlowBand, type FlowNode, layOutFlow, type PlacedBand } from './bands.ts'

/** A place as it is drawn and named. */
export type FlowPlace<End extends string> = { end: End; word: string; shape: StatusShape }

export type StatusFlowProps<End extends string> = {
  lang: Lang
  /** Names the picture among others of its page; a name for HTML. */
  name: string
  title: string
  description: string
  places: readonly FlowPlace<End>[]
  bands: readonly FlowBand<End>[]
  /** As a file, which stands for itself: on its own ground, and with the words of its signs below. */
  asFile?: { source: string; from: string; to: string }
}

const width = 400
const top = 4
/** Where the bands begin on either side; before it stand number and sign. */
const edge = 64
const line = 22

/**
 * Which statuses went where: on one side where all were, on the other where they are, and bands as thick as many went
 * that way. Drawn in the colour of the words around it; the signs are those of the table that stands beside it.
 */
export function StatusFlow<End extends string>(props: StatusFlowProps<End>) {
  const { lang, name, title, description, places, bands, asFile } = props
  const layout = layOutFlow(
    places.map(({ end }) => end),
    bands,
  )
  const isRtl = describeLanguage(lang).direction === 'rtl'
  const across = (x: number) => (isRtl ? width - x : x)
  const shapeOf = new Map(places.map(({ end, shape }) => [end, shape]))
  const wordOf = new Map(places.map(({ end, word }) => [end, word]))
  const foot = top * 2 + layout.height
  const used = places.filter(({ end }) => bands.some(({ from, to }) => from === end || to === end))
  const height = asFile ? foot + (used.length + 2) * line : foot
  const file = asFile
    ? { xmlns: 'http://www.w3.org/2000/svg', width: 600, height: Math.round(height * 1.5), color: '#111' }
    : {}
  return (
    <svg {...file} viewBox={`0 0 ${width} ${Math.ceil(height)}`} role="img" aria-labelledby={`${name}-t ${name}-d`}>
      <title id={`${name}-t`}>{title}</title>
      <desc id={`${name}-d`}>{description}</desc>
      {asFile && <rect width={width} height={Math.ceil(height)} fill="#fff" />}
      {layout.bands.map((band) => (
        <path d={bandPath(band, across)} fill="currentColor" fill-opacity={band.from === band.to ? '.18' : '.45'}>
          <title>{`${wordOf.get(band.from)} ${isRtl ? '←' : '→'} ${wordOf.get(band.to)}: ${formatNumber(lang, band.n)}`}</title>
        </path>
      ))}
      {layout.from.map((node) => (
        <Place lang={lang} node={node} shape={shapeOf.get(node.end)} x={across} side={1} isRtl={isRtl} />
      ))}
      {layout.to.map((node) => (
        <Place
          lang={lang}
          node={node}
          shape={shapeOf.get(node.end)}
          x={(x) => across(width - x)}
          side={-1}
          isRtl={isRtl}
        />
      ))}
      {asFile && (
        <g font-family="system-ui,sans-serif" font-size="13" fill="currentColor" direction={isRtl ? 'rtl' : 'ltr'}>
          {used.map(({ shape, word }, i) => (
            <>
              <g transform={`translate(${across(12) - (isRtl ? 16 : 0)} ${foot + i * line + 3})`}>
                <StatusDrawing shape={shape} mirrored={isRtl} />
              </g>
              <text x={across(36)} y={foot + i * line + 16}>
                {word}
              </text>
            </>
          ))}
          <text
            x={across(12)}
            y={foot + used.length * line + 18}
          >{`${asFile.from} ${isRtl ? '←' : '→'} ${asFile.to}`}</text>
          <text x={across(12)} y={foot + (used.length + 1) * line + 14} font-size="11">
            {asFile.source}
          </text>
        </g>
      )}
    </svg>
  )
}

type PlaceProps = {
  lang: Lang
  node: FlowNode<string>
  shape: StatusShape | undefined
  x: (x: number) => number
  side: 1 | -1
  isRtl: boolean
}

/** Number, sign and the bar at which the bands begin. */
const Place: FC<PlaceProps> = ({ lang, node, shape = 'unknown', x, isRtl }) => {
  const middle = top + node.y + node.height / 2
  const [number, sign, bar] = [x(14), x(42), x(edge - 4)]
  return (
    <g>
      <rect x={bar - 2} y={top + node.y} width="4" height={round(node.height)} fill="currentColor" />
      <g transform={`translate(${sign - 8} ${round(middle - 8)})`}>
        <StatusDrawing shape={shape} mirrored={isRtl} />
      </g>
      <text x={number} y={round(middle + 5)} font-size="14" text-anchor="middle" fill="currentColor">
        {formatNumber(lang, node.n)}
      </text>
    </g>
  )
}

function bandPath({ start, stop, thick }: PlacedBand<string>, across: (x: number) => number): string {
  const [a, m, b] = [across(edge), width / 2, across(width - edge)]
  const [y, z] = [top + start, top + stop].map(round)
  const [end, last] = [top + start + thick, top + stop + thick].map(round)
  return `M${a} ${y}C${m} ${y} ${m} ${z} ${b} ${z}V${last}C${m} ${last} ${m} ${end} ${a} ${end}Z`
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
