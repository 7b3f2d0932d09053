import { fields } from './fields.ts'
import { goalsBildung } from './goals-bildung.ts'
import { goalsKulturWirtschaftVerwaltung } from './goals-kultur-wirtschaft-verwaltung.ts'
import { goalsSozialesDemokratie } from './goals-soziales-demokratie.ts'
import { lineage2022 } from './lineage.ts'
import { measuresBildungDraussen } from './measures-bildung-draussen.ts'
import { measuresBildungOeffnung } from './measures-bildung-oeffnung.ts'
import { measuresBildungWege } from './measures-bildung-wege.ts'
import { measuresDemokratie } from './measures-demokratie.ts'
import { measuresGleichBehandelt } from './measures-demokratie-gleich-behandelt.ts'
import { measuresKultur } from './measures-kultur.ts'
import { measuresSozialesQuartier } from './measures-soziales-quartier.ts'
import { measuresSozialesRat } from './measures-soziales-rat.ts'
import { measuresVerwaltung } from './measures-verwaltung.ts'
import { measuresWirtschaft } from './measures-wirtschaft.ts'
import type { PlanStory } from './story.ts'

/** The files are cut by subject; readers expect the sheets in the order of the fields and of their numbers. */
const measures = [
  ...measuresBildungOeffnung,
  ...measuresBildungWege,
  ...measuresBildungDraussen,
  ...measuresSozialesRat,
  ...measuresSozialesQuartier,
  ...measuresDemokratie,
  ...measuresGleichBehandelt,
  ...measuresKultur,
  ...measuresWirtschaft,
  ...measuresVerwaltung,
].sort((a, b) => rank(a.number) - rank(b.number))

function rank(number: string): number {
  return fields.findIndex((field) => field.code === number[0]) * 100 + Number(number.slice(2))
}

/** Today's edition, 2022 to 2027. */
export const edition2022: PlanStory = {
  key: 'plan-2022',
  slug: 'zusammen-in-musterstadt',
  title: { de: 'Zusammen in Musterstadt', en: 'Together in Musterstadt' },
  subtitle: { de: 'Plan für Migration und Teilhabe 2022–2027', en: 'Plan for Migration and Participation 2022–2027' },
  foreword: {
    de: 'Dieser Plan gehört allen, die in Musterstadt leben. Geschrieben haben ihn sechs Gruppen, in denen das Rathaus und Menschen von außen je die Hälfte der Plätze hatten. Sie haben zwei Jahre lang gestritten und sich geeinigt.\n\nHier steht, was wir erreichen wollen, was wir dafür tun und wie weit wir sind. Auch das, was nicht gelingt, steht hier, mit dem Grund und mit dem nächsten Schritt. Wer etwas anders sieht, soll es sagen. Jeder Beitrag bekommt eine Antwort.',
    en: 'This plan belongs to everyone who lives in Musterstadt. It was written by six groups in which city hall and people from outside each held half of the seats. For two years they argued, and they came to agree.\n\nHere you can read what we want to achieve, what we do for it and how far we have got. What does not succeed is here as well, with the reason and with the next step. If you see things differently, please say so. Every contribution gets an answer.',
  },
  startsOn: '2022-07-01',
  endsOn: '2027-12-31',
  successorOf: 'plan-2008',
  adoption: {
    kind: 'resolution',
    body: 'Rat der Stadt',
    decidedOn: '2022-06-23',
    title: 'Zusammen in Musterstadt: Plan für Migration und Teilhabe',
    paperNumber: '1412/2022',
    paperUrl: 'https://example.org/ratsinfo/1412-2022',
    outcome: 'adopted_with_changes',
    reason:
      'Mit großer Mehrheit beschlossen. Auf Antrag des Beirats für Migration berichtet die Verwaltung jedes Jahr öffentlich und nicht nur alle drei Jahre.',
  },
  fields,
  goals: [...goalsBildung, ...goalsSozialesDemokratie, ...goalsKulturWirtschaftVerwaltung],
  measures,
  lineage: lineage2022,
}
