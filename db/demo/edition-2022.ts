import { fields } from './fields.ts'
import { goalsBildung } from './goals-bildung.ts'
import { goalsKulturWirtschaftVerwaltung } from './goals-kultur-wirtschaft-verwaltung.ts'
import { goalsSozialesDemokratie } from './goals-soziales-demokratie.ts'
import { measuresBildungOeffnung } from './measures-bildung-oeffnung.ts'
import { measuresBildungWege } from './measures-bildung-wege.ts'
import type { PlanStory } from './story.ts'

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
  measures: [...measuresBildungOeffnung, ...measuresBildungWege],
  lineage: [],
}
