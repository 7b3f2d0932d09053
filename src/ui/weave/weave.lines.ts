import type { Cloth, KnotPlace } from './weave.layout.ts'

/** The lines of a cloth in a box of 100 by 100, which is stretched over the knots whatever their size. */
export type ClothLines = {
  /** Of each thread: from the edge to a little behind its last knot. */
  threads: string[]
  /** Of each tie: from its first knot to its last. */
  ties: string[]
}

export function linesOf({ columns, threads, ties }: Cloth): ClothLines {
  const across = (column: number) => round(((column + 0.5) / Math.max(1, columns)) * 100)
  const down = (row: number) => round(((row + 0.5) / threads.length) * 100)
  const point = ({ row, column }: KnotPlace) => `${across(column)} ${down(row)}`
  return {
    threads: threads.map((knots, row) => `M0 ${down(row)}H${across((knots.at(-1)?.column ?? 0) + 0.45)}`),
    ties: ties.map(({ knots }) => `M${knots.map(point).join('L')}`),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
