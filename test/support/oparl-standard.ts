/** What the standard OParl 1.1 asks of each type of object: its attributes with their types; those with `!` must be there. */
import { expect } from 'vitest'

const common =
  'id! url, type! url, created! date-time, modified! date-time, license url, keyword string[], web url, deleted boolean'

const types: Readonly<Record<string, string>> = {
  System:
    'oparlVersion! url, otherOparlVersions url[], body! url, name string, contactEmail string, contactName string, website url, vendor url, product url',
  Body: 'system url, shortName string, name! string, website url, licenseValidSince date-time, oparlSince date-time, ags string, rgs string, equivalent url[], contactEmail string, contactName string, organization! url, person! url, meeting! url, paper! url, legislativeTerm! LegislativeTerm[], agendaItem url, consultation url, file url, locationList url, legislativeTermList url, membership url, classification string, location Location, mainOrganization url',
  Organization:
    'body url, name string, membership url[], meeting url, consultation url, shortName string, post string[], subOrganizationOf url, organizationType string, classification string, startDate date, endDate date, website url, location Location, externalBody url, memberCount integer, votingMemberCount integer',
  Person:
    'body url, name string, familyName string, givenName string, formOfAddress string, affix string, title string[], gender string, phone string[], email string[], location url, locationObject Location, status string[], membership Membership[], life string, lifeSource string',
  Membership:
    'person url, organization url, role string, votingRight boolean, startDate date, endDate date, onBehalfOf url',
  Meeting:
    'name string, meetingState string, cancelled boolean, start date-time, end date-time, location Location, organization url[], participant url[], invitation File, resultsProtocol File, verbatimProtocol File, auxiliaryFile File[], agendaItem AgendaItem[]',
  AgendaItem:
    'meeting url, number string, order! integer, name string, public boolean, consultation url, result string, resolutionText string, resolutionFile File, auxiliaryFile File[], start date-time, end date-time',
  Paper:
    'body url, name string, reference string, date date, paperType string, relatedPaper url[], superordinatedPaper url[], subordinatedPaper url[], mainFile File, auxiliaryFile File[], location Location[], originatorPerson url[], underDirectionOf url[], originatorOrganization url[], consultation Consultation[]',
  Consultation: 'paper url, agendaItem url, meeting url, organization url[], authoritative boolean, role string',
  File: 'name string, fileName string, mimeType string, date date, size integer, sha1Checksum string, sha512Checksum string, text string, accessUrl! url, downloadUrl url, externalServiceUrl url, masterFile url, derivativeFile url[], fileLicense url, meeting url[], agendaItem url[], person url, paper url[]',
  Location:
    'description string, geojson object, streetAddress string, room string, postalCode string, subLocality string, locality string, bodies url[], organizations url[], persons url[], meetings url[], papers url[]',
}

const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/

/** What is wrong with an object; what it says of others within it is looked at too. */
export function faultsOf(object: Record<string, unknown>, expected?: string): string[] {
  const type = String(object.type).split('/').at(-1) ?? ''
  const asked = types[type]
  if (!asked || object.type !== `https://schema.oparl.org/1.1/${type}`) return [`${object.type} is no type`]
  if (expected !== undefined && type !== expected) return [`${type} stands for ${expected}`]
  const attributes = new Map(`${common}, ${asked}`.split(', ').map((one) => one.split(' ') as [string, string]))
  const known = new Map([...attributes].map(([name, kind]) => [name.replace('!', ''), kind]))
  const missing =
    object.deleted === true
      ? []
      : [...attributes.keys()].filter((name) => name.endsWith('!') && !(name.slice(0, -1) in object))
  const wrong = Object.entries(object).flatMap(([name, value]) => {
    const kind = known.get(name)
    return kind === undefined
      ? [`${type} knows no ${name}`]
      : faultsIn(value, kind).map((fault) => `${type}.${name}: ${fault}`)
  })
  return [...missing.map((name) => `${type} lacks ${name}`), ...wrong]
}

function faultsIn(value: unknown, kind: string): string[] {
  if (kind.endsWith('[]'))
    return Array.isArray(value) ? value.flatMap((one) => faultsIn(one, kind.slice(0, -2))) : ['is no list']
  if (kind in types) return faultsOf(value as Record<string, unknown>, kind)
  const said = String(value)
  const holds: Record<string, () => boolean> = {
    url: () => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value),
    string: () => typeof value === 'string' && value !== '',
    date: () => typeof value === 'string' && day.test(said),
    'date-time': () => typeof value === 'string' && instant.test(said) && !Number.isNaN(Date.parse(said)),
    integer: () => Number.isInteger(value),
    boolean: () => typeof value === 'boolean',
    object: () => typeof value === 'object',
    LegislativeTerm: () => false,
  }
  return holds[kind]?.() ? [] : [`${JSON.stringify(value)} is no ${kind}`]
}

type Page = { data: Record<string, unknown>[]; links: Record<string, string>; pagination: Record<string, number> }

/** A page of a list, after a look at everything on it. */
export function expectList(page: Page): Page {
  expect(page.data.flatMap((one) => faultsOf(one))).toEqual([])
  for (const link of Object.values(page.links)) expect(URL.canParse(link)).toBe(true)
  for (const number of Object.values(page.pagination)) expect(Number.isInteger(number)).toBe(true)
  return page
}
