/**
 * What a machine understood of a plan's document. This is also, word for word, the JSON of
 * `wirken import plan FILE --format json`. Texts are verbatim apart from line ends, white space and marks that were
 * undone; slips are reported in `suspicions`, never corrected.
 */
export type PlanReading = {
  /** What the document calls itself; null when it does not say. The caller may fall back on the file's name. */
  title: string | null
  fields: FieldReading[]
  goals: GoalReading[]
  measures: MeasureReading[]
  suspicions: Suspicion[]
}

/** A place in the source, counted from 1: a line of a text file, or a page (and a line on it). */
export type Where = { line: number } | { page: number; line?: number }

export type FieldReading = {
  title: string
  /** Paragraphs parted by one blank line (`\n\n`); empty when the field has none. */
  introduction: string
  /** Ids of goals in the order of this field; the same goal may stand in other fields too. */
  goals: string[]
  where: Where
  /** 0 (a guess) to 1 (the document says so). */
  confidence: number
}

export type GoalReading = {
  /** `g1`, `g2` … in the order of first appearance; stable for the same bytes, meaningless beyond them. */
  id: string
  text: string
  /** Positions in `PlanReading.fields`, counted from 0, ascending. */
  fields: number[]
  /** Every place where the document says it, in order. */
  where: Where[]
  confidence: number
}

/** A measure sheet as far as the document shows it, in the document's own words; null where it does not. */
export type MeasureReading = {
  title: string
  number: string | null
  /** Ids of goals. */
  goals: string[]
  /** Position in `PlanReading.fields` of the field it stands in; null when it stands in none. */
  field: number | null
  leadUnit: string | null
  /** Who else takes part, as one text. */
  contributors: string | null
  status: string | null
  period: string | null
  costs: string | null
  targetGroups: string | null
  indicator: string | null
  /** The description. */
  text: string
  /** Every other labelled line, with the label as the document writes it. */
  others: { label: string; value: string }[]
  where: Where
  confidence: number
}

/** In `others`, the label of the words for which a sign in `status` stands by the document's own legend. */
export const legendLabel = 'Stand laut Legende'

/**
 * Something a person should look at.
 * - `slip`: `text` is a word that the document writes otherwise elsewhere (`suggestion`).
 * - `nearly-same`: `text` is a goal that says almost what an earlier goal says (`suggestion`, its text).
 * - `unread`: `text` stands inside a field and was not understood.
 * - `set-aside`: `text` was left out on purpose: what stands before the first field, contents lists, page headers.
 */
export type Suspicion = {
  kind: 'slip' | 'nearly-same' | 'unread' | 'set-aside'
  text: string
  suggestion: string | null
  where: Where
}
