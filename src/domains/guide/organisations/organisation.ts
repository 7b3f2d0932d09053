/** What an organisation is. Some kinds are listed only when they have asked for it. */
export const organisationKinds = [
  'authority',
  'welfare',
  'association',
  'migrant_organisation',
  'religious_community',
  'business',
  'education',
  'health',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Texts are in the language that the city writes in. `origin`: where it was taken over from, `integreat:123`, or ''. */
export type Organisation = {
  id: string
  slug: string
  name: string
  kind: OrganisationKind
  about: string
  url: string
  mail: string
  telephone: string
  origin: string
  version: number
}

/** Lists of these have been used to find people. They stand in the guide at their own wish, and leave it in one step. */
const atTheirOwnWish: readonly OrganisationKind[] = [
  'association',
  'migrant_organisation',
  'religious_community',
  'business',
]

export function asksForConsent({ kind }: Pick<Organisation, 'kind'>): boolean {
  return atTheirOwnWish.includes(kind)
}
