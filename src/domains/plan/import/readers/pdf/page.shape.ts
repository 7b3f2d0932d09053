/**
 * What is on a page, in points from its upper left corner, as a person sees it (turned pages are turned back).
 * `base`: the line the letters stand on.
 */
export type Piece = { text: string; left: number; right: number; base: number; size: number; bold: boolean }

/** A straight line or the edge of a filled area, level or upright. */
export type Rule = { left: number; right: number; top: number; bottom: number }

export type PageContent = { number: number; width: number; height: number; pieces: Piece[]; rules: Rule[] }

/** Pieces that stand on one line without a wide gap. */
export type Fragment = Piece

/** Rows of a ruled or aligned table; the cells' fragments in reading order. */
export type TableShape = {
  is: 'table'
  top: number
  bottom: number
  left: number
  right: number
  /** Upright borders, one more than columns. */
  edges: number[]
  rows: { top: number; cells: Fragment[][] }[]
}

/** A line of running text, in one column. */
export type TextShape = {
  is: 'line'
  text: string
  left: number
  right: number
  base: number
  size: number
  bold: boolean
  /** The column it stands in; `justified`: most lines of it are stretched to its right edge. */
  column: { left: number; right: number; justified: boolean }
}

export type PageShape = TextShape | TableShape
