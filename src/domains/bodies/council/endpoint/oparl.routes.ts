/** Every address of our own bodies in the standard OParl. An id is an address, and stays. */
export const oparlRoot = '/oparl/v1'

export const oparlPatterns = {
  system: oparlRoot,
  body: `${oparlRoot}/body`,
  bytes: `${oparlRoot}/file/:file/:way`,
  listOfOrganization: `${oparlRoot}/organization/:organization/:list`,
  object: `${oparlRoot}/:kind/:id`,
  list: `${oparlRoot}/:list`,
} as const

/** The types of objects, as they stand in an address: one, and the list of them. */
export const oparlKinds = {
  organization: { type: 'Organization', list: 'organizations' },
  person: { type: 'Person', list: 'persons' },
  membership: { type: 'Membership', list: 'memberships' },
  meeting: { type: 'Meeting', list: 'meetings' },
  item: { type: 'AgendaItem', list: 'items' },
  paper: { type: 'Paper', list: 'papers' },
  consultation: { type: 'Consultation', list: 'consultations' },
  file: { type: 'File', list: 'files' },
  location: { type: 'Location', list: 'locations' },
} as const
export type OparlKind = keyof typeof oparlKinds
export const oparlKindNames = Object.keys(oparlKinds) as OparlKind[]

/** Addresses from the public address on. */
export function oparlAddresses(publicUrl: string) {
  const root = publicUrl + oparlRoot
  return {
    system: root,
    bodies: `${root}/bodies`,
    body: `${root}/body`,
    terms: `${root}/legislative-terms`,
    list: (kind: OparlKind) => `${root}/${oparlKinds[kind].list}`,
    object: (kind: OparlKind, id: string) => `${root}/${kind}/${id}`,
    ofOrganization: (id: string, kind: OparlKind) => `${root}/organization/${id}/${oparlKinds[kind].list}`,
    bytes: (id: string, way: 'access' | 'download') => `${root}/file/${id}/${way}`,
  }
}
export type OparlAddresses = ReturnType<typeof oparlAddresses>
