/** A plan on one page each: what a mayor, a councillor or the press is told of a field, a goal or a measure. */
export const briefKinds = ['field', 'goal', 'measure'] as const
export type BriefKind = (typeof briefKinds)[number]
export const briefFiles = ['pdf', 'docx'] as const
export type BriefFile = (typeof briefFiles)[number]

export const briefPatterns = {
  briefs: '/workspace/briefs',
  /** `file`: the record's own address with the ending of the file. */
  brief: '/workspace/briefs/:plan/:kind/:file',
} as const

/** Where somebody finds the one page that they need. */
export const briefsAddress = briefPatterns.briefs

export const briefRoutes = {
  briefs: () => briefPatterns.briefs,
  brief: (plan: string, kind: BriefKind, slug: string, file: BriefFile) =>
    `/workspace/briefs/${encodeURIComponent(plan)}/${kind}/${encodeURIComponent(slug)}.${file}`,
}
