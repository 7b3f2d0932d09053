import type { AwardWords, CallWords } from './funding.ts'

export const sampleCall: CallWords = {
  ...{ reference: '', title: 'Mikroförderung', audience: 'Vereine', conditions: '', opensOn: '2026-11-01' },
  ...{ closesOn: '2026-12-15', closesAt: '17:00', totalCents: 3_000_000, projectCents: 250_000 },
  ...{ url: 'https://foerderung.example.org/', mail: '', telephone: '', contact: '' },
}

export const sampleAward: AwardWords = {
  ...{ reference: '', callId: null, provider: 'Chor der Welt e. V.', applicant: 'association' },
  ...{ project: 'Singen am See', awardedCents: 120_000, spentCents: null, startsOn: null, endsOn: null },
  ...{ districts: [], result: 'Acht Abende', figure: 8, figureUnit: 'Abende', url: '', decidedOn: '2026-11-05' },
  decidedBy: '',
}
