import type { HouseStyle } from './house-style.ts'
import { aemter } from './styles/aemter.style.ts'
import { aktionsplan } from './styles/aktionsplan.style.ts'
import { ampel } from './styles/ampel.style.ts'
import { amtsblatt } from './styles/amtsblatt.style.ts'
import { bausteine } from './styles/bausteine.style.ts'
import { broschuere } from './styles/broschuere.style.ts'
import { controlling } from './styles/controlling.style.ts'
import { dorfblatt } from './styles/dorfblatt.style.ts'
import { empfehlungen } from './styles/empfehlungen.style.ts'
import { erzaehlend } from './styles/erzaehlend.style.ts'
import { erzaehlt } from './styles/erzaehlt.style.ts'
import { faktenkasten } from './styles/faktenkasten.style.ts'
import { formular } from './styles/formular.style.ts'
import { fortschreibung } from './styles/fortschreibung.style.ts'
import { openedStyles } from './styles/fourth/opened.styles.ts'
import { fragewoerter } from './styles/fragewoerter.style.ts'
import { fussnoten } from './styles/fussnoten.style.ts'
import { gesamttabelle } from './styles/gesamttabelle.style.ts'
import { fourthGeneration } from './styles/held-out-4/fourth.generation.ts'
import { kaskade } from './styles/kaskade.style.ts'
import { katalog } from './styles/katalog.style.ts'
import { kreisplan } from './styles/kreisplan.style.ts'
import { legende } from './styles/legende.style.ts'
import { leitbild } from './styles/leitbild.style.ts'
import { leitzieltafel } from './styles/leitzieltafel.style.ts'
import { magazin } from './styles/magazin.style.ts'
import { nummernwerk } from './styles/nummernwerk.style.ts'
import { ohneNamen } from './styles/ohne-namen.style.ts'
import { projektzeile } from './styles/projektzeile.style.ts'
import { querformat } from './styles/querformat.style.ts'
import { rechenschaft } from './styles/rechenschaft.style.ts'
import { sachstand } from './styles/sachstand.style.ts'
import { schreibstube } from './styles/schreibstube.style.ts'
import { steckbrief } from './styles/steckbrief.style.ts'
import { stufen } from './styles/stufen.style.ts'
import { auftraege } from './styles/third/auftraege.style.ts'
import { bilanz } from './styles/third/bilanz.style.ts'
import { charta } from './styles/third/charta.style.ts'
import { diversity } from './styles/third/diversity.style.ts'
import { doppelkapitel } from './styles/third/doppelkapitel.style.ts'
import { dreiklang } from './styles/third/dreiklang.style.ts'
import { einabsatz } from './styles/third/einabsatz.style.ts'
import { gegenueber } from './styles/third/gegenueber.style.ts'
import { gutachten } from './styles/third/gutachten.style.ts'
import { haushalt } from './styles/third/haushalt.style.ts'
import { ideenbuch } from './styles/third/ideenbuch.style.ts'
import { interview } from './styles/third/interview.style.ts'
import { kennzahlen } from './styles/third/kennzahlen.style.ts'
import { leicht } from './styles/third/leicht.style.ts'
import { saetze } from './styles/third/saetze.style.ts'
import { schraegstrich } from './styles/third/schraegstrich.style.ts'
import { tabulator } from './styles/third/tabulator.style.ts'
import { traegerweise } from './styles/third/traegerweise.style.ts'
import { vierzehn } from './styles/third/vierzehn.style.ts'
import { visionen } from './styles/third/visionen.style.ts'
import { werkstatt } from './styles/third/werkstatt.style.ts'
import { zehnspalten } from './styles/third/zehnspalten.style.ts'
import { zeichen } from './styles/third/zeichen.style.ts'
import { zielblatt } from './styles/third/zielblatt.style.ts'
import { vorhaben } from './styles/vorhaben.style.ts'
import { wirkung } from './styles/wirkung.style.ts'
import { zielspalte } from './styles/zielspalte.style.ts'
import { zielsystem } from './styles/zielsystem.style.ts'
import { ziffern } from './styles/ziffern.style.ts'
import { zweispalter } from './styles/zweispalter.style.ts'
import { zweiteiler } from './styles/zweiteiler.style.ts'

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
  aktionsplan,
  dorfblatt,
  erzaehlt,
  fortschreibung,
  katalog,
  leitbild,
  wirkung,
  ziffern,
  ampel,
  empfehlungen,
  formular,
  kaskade,
  kreisplan,
  rechenschaft,
  zielspalte,
  zweiteiler,
  auftraege,
  bilanz,
  charta,
  diversity,
  doppelkapitel,
  dreiklang,
  einabsatz,
  gegenueber,
  gutachten,
  haushalt,
  ideenbuch,
  interview,
  kennzahlen,
  leicht,
  saetze,
  schraegstrich,
  tabulator,
  traegerweise,
  vierzehn,
  visionen,
  werkstatt,
  zehnspalten,
  zeichen,
  zielblatt,
  ...openedStyles,
]

/** Styles that say how good the reader is on plans it has not seen. Whoever works on the reader does not open them. */
export const heldOutStyles: HouseStyle[] = fourthGeneration

export const houseStyles: HouseStyle[] = [...tuningStyles, ...heldOutStyles]
