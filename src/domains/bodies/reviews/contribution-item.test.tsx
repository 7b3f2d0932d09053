import { expect, test } from 'vitest'
import { original } from '../../../i18n/text.ts'
import type { Contribution } from './contribution.ts'
import { ContributionItem } from './contribution-item.tsx'

const withdrawn: Contribution = {
  ...{ id: 'a', number: 7, kind: 'proposal', reviewId: null, bodyId: 'b', recordId: null, wordingId: null },
  ...{ begins: null, ends: null, title: 'Treffpunkt', words: 'Ein Treffpunkt.', lang: 'de', readLang: 'de' },
  ...{ participantId: null, partyId: null, unitId: null, mandateBy: '', mandateOn: null, becameId: null },
  ...{ review: null, record: null, body: original('Beirat', 'de'), person: null, submittedOn: '2026-11-20' },
  ...{ author: { kind: 'body', name: original('Beirat', 'de') }, isLate: false, meant: null, answer: null },
  ...{ steps: [], translations: [], became: null, withdrawnAt: new Date('2026-11-23T23:30:00Z') },
}

test('what was withdrawn after midnight was withdrawn on the day that the city had', () => {
  expect(String(<ContributionItem lang="de" one={withdrawn} today="2026-11-27" />)).toContain('24. November 2026')
})
