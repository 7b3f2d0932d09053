/** Every address of the guide for programs, by the standard Open Referral HSDS 3.0. */
export const hsdsRoot = '/hsds/v3'

export const hsdsPatterns = {
  about: hsdsRoot,
  services: `${hsdsRoot}/services`,
  service: `${hsdsRoot}/services/:service`,
  organizations: `${hsdsRoot}/organizations`,
  organization: `${hsdsRoot}/organizations/:organization`,
  atLocations: `${hsdsRoot}/service_at_locations`,
  atLocation: `${hsdsRoot}/service_at_locations/:atLocation`,
  taxonomies: `${hsdsRoot}/taxonomies`,
  taxonomy: `${hsdsRoot}/taxonomies/:taxonomy`,
  terms: `${hsdsRoot}/taxonomy_terms`,
  term: `${hsdsRoot}/taxonomy_terms/:term`,
  places: `${hsdsRoot}/places.geojson`,
  description: `${hsdsRoot}/openapi.json`,
} as const
export type HsdsPattern = keyof typeof hsdsPatterns
