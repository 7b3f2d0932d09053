import { describe, expect, it } from 'vitest'
import { decideRevision, type Revised } from './revision.ts'

const now: Revised = {
  subject: 'goal',
  id: 'g',
  planId: 'p',
  version: 3,
  isPublished: true,
  words: { wording: 'Alle lernen Deusch', short: '', description: '' },
}
const wish = { seen: 3, words: { ...now.words, wording: 'Alle lernen Deutsch' }, reason: ' Schreibfehler ' }

describe('a change of words', () => {
  it('keeps those parts alone that changed, with the reason', () => {
    expect(decideRevision(now, wish)).toEqual({
      ok: true,
      value: {
        before: { wording: 'Alle lernen Deusch' },
        after: { wording: 'Alle lernen Deutsch' },
        reason: 'Schreibfehler',
      },
    })
  })

  it('of a published text needs a reason, of a draft none', () => {
    expect(decideRevision(now, { ...wish, reason: ' ' })).toMatchObject({ code: 'revision.reason_missing' })
    expect(decideRevision({ ...now, isPublished: false }, { ...wish, reason: '' })).toMatchObject({ ok: true })
  })

  it('that changes nothing, or what somebody else has changed, is refused', () => {
    expect(decideRevision(now, { ...wish, words: now.words })).toMatchObject({ code: 'revision.nothing_changes' })
    expect(decideRevision(now, { ...wish, seen: 2 })).toMatchObject({ code: 'changed_meanwhile' })
  })
})
