/** What is read of the objects of the standard itself, and of what servers make of them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noOparlSamples, readOparlSample } from '../../../../test/support/oparl-samples.ts'
import { changedSince, readListPage } from './oparl-list.ts'
import { place } from './oparl-place.ts'
import { readItem, readMeeting, readOrganization, readPaper } from './oparl-reader.ts'
import { readBody, readSystem, typeOf } from './oparl-system.ts'

const base = 'https://ratsinfo.example.org/oparl/v1/papers?page=2'
const at = (path: string) => `https://oparl.example.org${path}`
const paper = (more: object) => readPaper({ id: at('/paper/1'), ...more }, base)
const objectOf = (more: object) => {
  const read = paper(more)
  if (!read || read.deleted) throw new Error('not read')
  return read.object
}

describe.skipIf(noOparlSamples !== '')(`the objects of the standard${noOparlSamples}`, () => {
  test('lead from the system to the lists of a body', () => {
    expect(readSystem(readOparlSample('System'), base)).toMatchObject({ version: '1.1', bodiesUrl: at('/bodies') })
    expect(readBody(readOparlSample('Body'), base)).toEqual({
      id: at('/body/0'),
      name: 'Stadt Köln, kreisfreie Stadt',
      papers: at('/body/0/papers/'),
      meetings: at('/body/0/meetings/'),
      organizations: at('/body/0/organizations/'),
      items: at('/body/0/agendaItems/'),
    })
  })

  test('a paper has its number, day, file, place and who talked about it', () => {
    expect(readPaper(readOparlSample('Paper'), base)).toMatchObject({
      deleted: false,
      object: {
        number: '1234/2014',
        title: 'Antwort auf Anfrage 1200/2014',
        day: '2014-04-04',
        fileUrl: at('/files/57737.pdf'),
        place: { point: { longitude: 7.03291, latitude: 50.98249 } },
        consultations: [
          { organizationId: at('/organization/96'), itemId: at('/agendaitem/15569'), authoritative: false },
        ],
      },
    })
  })

  test('a meeting has its day and the results of its agenda', () => {
    expect(readMeeting(readOparlSample('Meeting'), base)).toMatchObject({
      object: {
        day: '2013-01-04',
        organizationId: at('/organization/34'),
        items: [
          { id: at('/agendaitem/3271'), consultationId: at('/consultation/1034'), result: 'Geändert beschlossen' },
        ],
      },
    })
    expect(readOrganization(readOparlSample('Organization'), base)).toMatchObject({
      object: { name: 'Ausschuss für Haushalt und Finanzen' },
    })
  })

  test('coordinates that were turned round are put right', () => {
    expect(place.parse(readOparlSample('Location'))?.point).toEqual({ latitude: 52.518855, longitude: 13.376198 })
    expect(place.parse(readOparlSample('Meeting').location)?.point).toEqual({ latitude: 50.1234, longitude: 10.4321 })
  })
})

test('the wrong type is no value, and takes nothing else along', () => {
  const odd = objectOf({
    reference: 17,
    name: ['x'],
    date: { y: 1 },
    web: false,
    mainFile: 'f.pdf',
    consultation: 'none',
    location: 4,
  })
  expect(odd).toMatchObject({
    number: '17',
    title: '',
    day: null,
    webUrl: null,
    fileUrl: null,
    consultations: [],
    place: null,
  })
  expect(objectOf({ name: 'N/A', date: '04.04.2014' })).toMatchObject({ title: '', day: '2014-04-04' })
  expect(objectOf({ date: '2014-02-30' }).day).toBeNull()
})

test('one where there should be many, and many where there should be one', () => {
  const odd = objectOf({ consultation: { organization: at('/o/1') }, mainFile: [{ accessUrl: at('/f.pdf') }] })
  expect(odd).toMatchObject({ consultations: [{ organizationId: at('/o/1') }], fileUrl: at('/f.pdf') })
  expect(readBody([{ id: at('/body/1'), paper: at('/p') }], base)).toMatchObject({
    id: at('/body/1'),
    papers: at('/p'),
  })
  expect(typeOf([{ type: 'http://oparl.org/schema/1.0/Body' }])).toBe('Body')
})

test('half an address is taken to be one of the server that said it; no other kind of address is', () => {
  expect(readPaper({ id: 'paper/1', web: '/vorlage/1' }, base)).toMatchObject({
    id: 'https://ratsinfo.example.org/oparl/v1/paper/1',
    object: { webUrl: 'https://ratsinfo.example.org/vorlage/1' },
  })
  expect(objectOf({ web: 'javascript:alert(1)' }).webUrl).toBeNull()
})

test('what was taken away is known by its id alone; without an id nothing is', () => {
  expect(paper({ deleted: true })).toEqual({ id: at('/paper/1'), deleted: true })
  expect(paper({ deleted: 'true' })?.deleted).toBe(true)
  expect(readPaper({ name: 'x' }, base)).toBeUndefined()
  expect(readItem({ id: at('/i/1'), deleted: false, result: 'abgelehnt' }, base)).toMatchObject({
    object: { result: 'abgelehnt' },
  })
})

test('of several versions the newest is read', () => {
  const of = (version: string) => ({
    oparlVersion: `https://schema.oparl.org/${version}/`,
    name: version,
    body: at(`/${version}`),
  })
  expect(readSystem([of('1.0'), of('1.1')], base)?.name).toBe('1.1')
  expect(readSystem({ name: 'a page' }, base)).toBeUndefined()
})

test('a list may be bare, empty, or the only object; the way on may be half an address', () => {
  expect(readListPage([], base)).toEqual({ objects: [], next: null, cut: false })
  expect(readListPage({ id: 'x' }, base)).toEqual({ objects: [{ id: 'x' }], next: null, cut: false })
  expect(readListPage({ data: [], links: { next: '?page=3' } }, base)?.next).toBe(
    'https://ratsinfo.example.org/oparl/v1/papers?page=3',
  )
  expect(readListPage({ data: [], links: [] }, base)?.next).toBeNull()
  expect(readListPage({ data: [], links: { next: 'file:///x' } }, base)).toMatchObject({ next: null, cut: true })
  expect(readListPage({ error: 'x' }, base)).toBeUndefined()
  expect(readListPage('x', base)).toBeUndefined()
})

test('since when is asked in letters that no server escapes', () => {
  const since = new Date('2026-01-01T00:30:00Z')
  expect(changedSince('https://a.example/p?x=1', since)).toBe(
    'https://a.example/p?x=1&modified_since=2025-12-31T23:30:00-01:00',
  )
  expect(new Date('2025-12-31T23:30:00-01:00')).toEqual(since)
})

test('whatever is sent, reading it throws nothing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.jsonValue(), (value, json) => {
      const weird = [
        value,
        json,
        { id: at('/1'), consultation: json, location: json, mainFile: value, agendaItem: json, start: json },
      ]
      for (const one of weird)
        for (const read of [readPaper, readMeeting, readOrganization, readItem, readBody, readSystem, readListPage])
          read(one, base)
    }),
  )
})
