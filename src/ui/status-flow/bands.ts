/** Where something can be before and after, from the top down, and how many went from where to where. */
export type FlowBand<End extends string> = { from: End; to: End; n: number }

/** A place of one side: how many are there, where it begins and how high it is. */
export type FlowNode<End extends string> = { end: End; n: number; y: number; height: number }

/** A band between two places: where it begins on either side, and how thick it is. */
export type PlacedBand<End extends string> = FlowBand<End> & { start: number; stop: number; thick: number }

export type FlowLayout<End extends string> = {
  from: FlowNode<End>[]
  to: FlowNode<End>[]
  bands: PlacedBand<End>[]
  height: number
}

/** So high is all together, besides what each place needs for its sign. */
const all = 200
/** Room for the sign and the number, however few are there. */
const least = 20
const gap = 8

/** Lays the bands out: each place of a side as high as many are there, its bands within it in the order of the other side. */
export function layOutFlow<End extends string>(
  order: readonly End[],
  bands: readonly FlowBand<End>[],
): FlowLayout<End> {
  const total = bands.reduce((sum, { n }) => sum + n, 0)
  const unit = total === 0 ? 0 : all / total
  const place = new Map(order.map((end, i) => [end, i]))
  const rank = (end: End) => place.get(end) ?? order.length
  const sorted = bands.toSorted((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to))
  const from = nodesOf(order, bands, 'from', unit)
  const to = nodesOf(order, bands, 'to', unit)
  const starts = new Map(from.map((node) => [node.end, node.y + least / 2]))
  const stops = new Map(to.map((node) => [node.end, node.y + least / 2]))
  const placed = sorted.map((band) => {
    const [start, stop] = [starts.get(band.from) ?? 0, stops.get(band.to) ?? 0]
    const thick = band.n * unit
    starts.set(band.from, start + thick)
    stops.set(band.to, stop + thick)
    return { ...band, start, stop, thick }
  })
  return { from, to, bands: placed, height: Math.max(bottomOf(from), bottomOf(to)) }
}

function nodesOf<End extends string>(
  order: readonly End[],
  bands: readonly FlowBand<End>[],
  side: 'from' | 'to',
  unit: number,
): FlowNode<End>[] {
  const counts = new Map<End, number>()
  for (const band of bands) counts.set(band[side], (counts.get(band[side]) ?? 0) + band.n)
  let y = 0
  return order.flatMap((end) => {
    const n = counts.get(end) ?? 0
    if (n === 0) return []
    const node = { end, n, y, height: least + n * unit }
    y += node.height + gap
    return [node]
  })
}

function bottomOf(nodes: readonly { y: number; height: number }[]): number {
  const last = nodes.at(-1)
  return last ? last.y + last.height : 0
}
