import type { HouseStyle } from './house-style.ts'
import { aemter } from './styles/aemter.style.ts'
import { amtsblatt } from './styles/amtsblatt.style.ts'
import { bausteine } from './styles/bausteine.style.ts'
import { erzaehlend } from './styles/erzaehlend.style.ts'
import { faktenkasten } from './styles/faktenkasten.style.ts'
import { fragewoerter } from './styles/fragewoerter.style.ts'
import { broschuere } from './styles/held-out/broschuere.style.ts'
import { controlling } from './styles/held-out/controlling.style.ts'
import { fussnoten } from './styles/held-out/fussnoten.style.ts'
import { gesamttabelle } from './styles/held-out/gesamttabelle.style.ts'
import { magazin } from './styles/held-out/magazin.style.ts'
import { ohneNamen } from './styles/held-out/ohne-namen.style.ts'
import { schreibstube } from './styles/held-out/schreibstube.style.ts'
import { zielsystem } from './styles/held-out/zielsystem.style.ts'
import { legende } from './styles/legende.style.ts'
import { leitzieltafel } from './styles/leitzieltafel.style.ts'
import { nummernwerk } from './styles/nummernwerk.style.ts'
import { projektzeile } from './styles/projektzeile.style.ts'
import { querformat } from './styles/querformat.style.ts'
import { sachstand } from './styles/sachstand.style.ts'
import { steckbrief } from './styles/steckbrief.style.ts'
import { stufen } from './styles/stufen.style.ts'
import { vorhaben } from './styles/vorhaben.style.ts'
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
]

/** Styles that say how good the reader is on plans it has not seen. Whoever works on the reader does not open them. */
export const heldOutStyles: HouseStyle[] = [
  ohneNamen,
  gesamttabelle,
  controlling,
  broschuere,
  fussnoten,
  zielsystem,
  schreibstube,
  magazin,
]

export const houseStyles: HouseStyle[] = [...tuningStyles, ...heldOutStyles]
