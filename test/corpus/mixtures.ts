import type { HouseStyle } from './house-style.ts'
import { aemter } from './styles/aemter.style.ts'
import { aktionsplan } from './styles/aktionsplan.style.ts'
import { ampel } from './styles/ampel.style.ts'
import { amtsblatt } from './styles/amtsblatt.style.ts'
import { broschuere } from './styles/broschuere.style.ts'
import { controlling } from './styles/controlling.style.ts'
import { formular } from './styles/formular.style.ts'
import { fortschreibung } from './styles/fortschreibung.style.ts'
import { bereiche } from './styles/fourth/bereiche.style.ts'
import { kleinstadt } from './styles/fourth/kleinstadt.style.ts'
import { leitlinien } from './styles/fourth/leitlinien.style.ts'
import { zielweise } from './styles/fourth/zielweise.style.ts'
import { fussnoten } from './styles/fussnoten.style.ts'
import { arbeitspapier } from './styles/held-out-4/arbeitspapier.style.ts'
import { diversitaet } from './styles/held-out-4/diversitaet.style.ts'
import { grossstadt } from './styles/held-out-4/grossstadt.style.ts'
import { kreiskonzept } from './styles/held-out-4/kreiskonzept.style.ts'
import { massnahmenblatt } from './styles/held-out-4/massnahmenblatt.style.ts'
import { schwerpunkte } from './styles/held-out-4/schwerpunkte.style.ts'
import { wirkungsfelder } from './styles/held-out-4/wirkungsfelder.style.ts'
import { kaskade } from './styles/kaskade.style.ts'
import { kreisplan } from './styles/kreisplan.style.ts'
import { magazin } from './styles/magazin.style.ts'
import { ohneNamen } from './styles/ohne-namen.style.ts'
import { querformat } from './styles/querformat.style.ts'
import { rechenschaft } from './styles/rechenschaft.style.ts'
import { schreibstube } from './styles/schreibstube.style.ts'
import { steckbrief } from './styles/steckbrief.style.ts'
import { stufen } from './styles/stufen.style.ts'
import { auftraege } from './styles/third/auftraege.style.ts'
import { charta } from './styles/third/charta.style.ts'
import { doppelkapitel } from './styles/third/doppelkapitel.style.ts'
import { einabsatz } from './styles/third/einabsatz.style.ts'
import { gutachten } from './styles/third/gutachten.style.ts'
import { haushalt } from './styles/third/haushalt.style.ts'
import { ideenbuch } from './styles/third/ideenbuch.style.ts'
import { interview } from './styles/third/interview.style.ts'
import { schraegstrich } from './styles/third/schraegstrich.style.ts'
import { tabulator } from './styles/third/tabulator.style.ts'
import { visionen } from './styles/third/visionen.style.ts'
import { werkstatt } from './styles/third/werkstatt.style.ts'
import { wirkung } from './styles/wirkung.style.ts'
import { zielspalte } from './styles/zielspalte.style.ts'
import { zielsystem } from './styles/zielsystem.style.ts'
import { ziffern } from './styles/ziffern.style.ts'
import { zweispalter } from './styles/zweispalter.style.ts'
import { zweiteiler } from './styles/zweiteiler.style.ts'

type Mixture = { city: string; fields: HouseStyle; goals: HouseStyle; measures: HouseStyle; looks: HouseStyle }

/** Another house style out of the habits of four: as cheap as a line, for another city with other texts. */
export function mixStyles({ city, fields, goals, measures, looks }: Mixture): HouseStyle {
  const { topics, districts, offices } = fields.brief
  return {
    ...looks,
    name: `mix-${city.toLowerCase()}`,
    about: `Fields of ${fields.name}, goals of ${goals.name}, measures of ${measures.name}, looks of ${looks.name}`,
    brief: {
      ...measures.brief,
      city,
      title: `Integrationsplan der Stadt ${city}`,
      topics,
      districts,
      offices,
      goals: topics.length * 4,
      measures: topics.length * 7,
      shared: 2,
      ranks: goals.brief.ranks ?? false,
    },
    field: fields.field,
    goals: goals.goals,
    goalEnd: goals.goalEnd,
    measures: measures.measures,
    // Only goals that can be set one by one can have their measures below.
    order: measures.order === 'under-goals' && !goals.goals.goal ? 'after-goals' : measures.order,
    omits: measures.omits ?? 0,
  }
}

export const tuningMixtures: HouseStyle[] = [
  mixStyles({ city: 'Steinbach', fields: stufen, goals: amtsblatt, measures: aemter, looks: zweispalter }),
  mixStyles({ city: 'Uhlenfeld', fields: aemter, goals: querformat, measures: steckbrief, looks: stufen }),
  mixStyles({ city: 'Rodewald', fields: querformat, goals: aemter, measures: stufen, looks: amtsblatt }),
  mixStyles({ city: 'Harkenau', fields: ohneNamen, goals: fussnoten, measures: schreibstube, looks: zielsystem }),
  mixStyles({ city: 'Vossberg', fields: controlling, goals: broschuere, measures: fussnoten, looks: magazin }),
  mixStyles({ city: 'Quendorf', fields: magazin, goals: zielsystem, measures: controlling, looks: schreibstube }),
  mixStyles({ city: 'Kranichfurt', fields: kaskade, goals: ziffern, measures: rechenschaft, looks: kreisplan }),
  mixStyles({ city: 'Dornheide', fields: zielspalte, goals: ampel, measures: kreisplan, looks: aktionsplan }),
  mixStyles({ city: 'Altenwerth', fields: fortschreibung, goals: wirkung, measures: formular, looks: zweiteiler }),
  mixStyles({ city: 'Birkhorst', fields: doppelkapitel, goals: visionen, measures: tabulator, looks: werkstatt }),
  mixStyles({ city: 'Ohmstedt', fields: gutachten, goals: charta, measures: ideenbuch, looks: haushalt }),
  mixStyles({ city: 'Wiedenau', fields: schraegstrich, goals: einabsatz, measures: auftraege, looks: interview }),
]

export const heldOutMixtures: HouseStyle[] = [
  mixStyles({ city: 'Ulmenrode', fields: leitlinien, goals: diversitaet, measures: schwerpunkte, looks: bereiche }),
  mixStyles({
    city: 'Finkenach',
    fields: grossstadt,
    goals: massnahmenblatt,
    measures: wirkungsfelder,
    looks: kreiskonzept,
  }),
  mixStyles({ city: 'Brackwerth', fields: zielweise, goals: kleinstadt, measures: diversitaet, looks: arbeitspapier }),
]
