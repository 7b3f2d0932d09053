/** The hand-written material of one subject; patterns of `Draw.say`, `{ort}` is a district of the city. */
export type Topic = {
  key: string
  titles: string[]
  introduction: string[]
  goals: string[]
  /** Title and the sentence that says what it is. */
  measures: [string, string][]
  groups: string[]
  indicators: string[]
  partners: string[]
}
