import type { HouseStyle } from './house-style.ts'
import { aemter } from './styles/aemter.style.ts'
import { amtsblatt } from './styles/amtsblatt.style.ts'
import { bausteine } from './styles/bausteine.style.ts'
import { broschuere } from './styles/broschuere.style.ts'
import { controlling } from './styles/controlling.style.ts'
import { erzaehlend } from './styles/erzaehlend.style.ts'
import { faktenkasten } from './styles/faktenkasten.style.ts'
import { fragewoerter } from './styles/fragewoerter.style.ts'
import { fussnoten } from './styles/fussnoten.style.ts'
import { gesamttabelle } from './styles/gesamttabelle.style.ts'
import { aktionsplan } from './styles/held-out/aktionsplan.style.ts'
import { ampel } from './styles/held-out/ampel.style.ts'
import { dorfblatt } from './styles/held-out/dorfblatt.style.ts'
import { empfehlungen } from './styles/held-out/empfehlungen.style.ts'
import { erzaehlt } from './styles/held-out/erzaehlt.style.ts'
import { formular } from './styles/held-out/formular.style.ts'
import { fortschreibung } from './styles/held-out/fortschreibung.style.ts'
import { kaskade } from './styles/held-out/kaskade.style.ts'
import { katalog } from './styles/held-out/katalog.style.ts'
import { kreisplan } from './styles/held-out/kreisplan.style.ts'
import { leitbild } from './styles/held-out/leitbild.style.ts'
import { rechenschaft } from './styles/held-out/rechenschaft.style.ts'
import { wirkung } from './styles/held-out/wirkung.style.ts'
import { zielspalte } from './styles/held-out/zielspalte.style.ts'
import { ziffern } from './styles/held-out/ziffern.style.ts'
import { zweiteiler } from './styles/held-out/zweiteiler.style.ts'
import { legende } from './styles/legende.style.ts'
import { leitzieltafel } from './styles/leitzieltafel.style.ts'
import { magazin } from './styles/magazin.style.ts'
import { nummernwerk } from './styles/nummernwerk.style.ts'
import { ohneNamen } from './styles/ohne-namen.style.ts'
import { projektzeile } from './styles/projektzeile.style.ts'
import { querformat } from './styles/querformat.style.ts'
import { sachstand } from './styles/sachstand.style.ts'
import { schreibstube } from './styles/schreibstube.style.ts'
import { steckbrief } from './styles/steckbrief.style.ts'
import { stufen } from './styles/stufen.style.ts'
import { vorhaben } from './styles/vorhaben.style.ts'
import { zielsystem } from './styles/zielsystem.style.ts'
import { zweispalter } from './styles/zweispalter.style.ts'

/** Styles that the reader's rules may be tried and mended on. */
export const tuningStyles: HouseStyle[] = [
  amtsblatt,
  steckbrief,
  querformat,
  erzaehlend,
  stufen,
  zweispalter,
  aemter,
  nummernwerk,
  leitzieltafel,
  faktenkasten,
  fragewoerter,
  sachstand,
  legende,
  bausteine,
  vorhaben,
  projektzeile,
  ohneNamen,
  gesamttabelle,
  controlling,
  broschuere,
  fussnoten,
  zielsystem,
  schreibstube,
  magazin,
]

/** Styles that say how good the reader is on plans it has not seen. Whoever works on the reader does not open them. */
export const heldOutStyles: HouseStyle[] = [
  kaskade,
  formular,
  zielspalte,
  empfehlungen,
  erzaehlt,
  rechenschaft,
  wirkung,
  ziffern,
  dorfblatt,
  katalog,
  leitbild,
  ampel,
  fortschreibung,
  kreisplan,
  aktionsplan,
  zweiteiler,
]

export const houseStyles: HouseStyle[] = [...tuningStyles, ...heldOutStyles]
