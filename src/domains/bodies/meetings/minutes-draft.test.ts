/** How minutes read that nobody has touched yet. */
import { expect, test } from 'vitest'
import { blocksOf } from '../../../ui/rich/rich.ts'
import { sayArranging } from './arranging/arranging.messages.ts'
import { type MinutesFacts, type MinutesMotion, minutesFrom } from './minutes-draft.ts'

const motion: MinutesMotion = {
  ...{ itemId: 'i1', title: 'Mehr Räume', words: '', result: 'carried', isSecret: false, total: null },
  sides: [
    { name: 'Verwaltung', counts: { yes: 3, no: 0, abstain: 1 } },
    { name: 'Verbände', counts: { yes: 4, no: 0, abstain: 0 } },
  ],
  recused: ['Mia Çelik'],
  dissents: [{ name: 'Olga Probe', words: 'Zu wenig,\nzu spät.' }],
}
const facts: MinutesFacts = {
  ...{ body: 'Lenkungsgruppe', title: 'Zweite Sitzung', when: '10. Dezember 2026', place: 'Rathaus' },
  ...{ opened: '18:05', closed: '20:10', invitedOn: '1. Dezember 2026', isShortNotice: true },
  sides: [{ name: 'Verbände', seats: 4, present: 0, names: [] }],
  ...{ isQuorate: true, parity: 'unruled' },
  items: [
    { id: 'i1', title: 'Räume', noted: 'Es fehlt an Räumen.', inPrivate: false },
    { id: 'i2', title: 'Personal', noted: 'Frau X', inPrivate: true },
  ],
  motions: [
    motion,
    { ...motion, itemId: 'i2', title: 'Vertraulich' },
    { ...motion, itemId: null, title: 'Ohne Punkt' },
  ],
}

test('minutes tell who was there, what was said, and what was decided how, in light markup', () => {
  const words = minutesFrom(facts, (key, values) => sayArranging('de', key, values))
  for (const said of [
    '- Eingeladen am 1. Dezember 2026, weniger als 14 Tage vor der Sitzung',
    '- Verbände: 0 von 4 Sitzen mit Stimme besetzt (niemand)',
    '## Zu Punkt 1: Räume\n\nEs fehlt an Räumen.\n\nAntrag „Mehr Räume“: Angenommen',
    '- Verwaltung: Ja 3, Nein 0, Enthaltung 1',
    '- Wegen eigener Betroffenheit ohne Stimme: Mia Çelik',
    '- Andere Meinung von Olga Probe: Zu wenig, zu spät.',
    '## Weitere Anträge\n\nAntrag „Ohne Punkt“',
  ]) {
    expect(words).toContain(said)
  }
  for (const kept of ['Frau X', 'Vertraulich']) expect(words).not.toContain(kept)
  expect(blocksOf(words).filter(({ kind }) => kind === 'heading')).toHaveLength(6)
})
