import type { HouseStyle } from '../../house-style.ts'
import { arbeitspapier } from './arbeitspapier.style.ts'
import { bereiche } from './bereiche.style.ts'
import { diversitaet } from './diversitaet.style.ts'
import { gliederung } from './gliederung.style.ts'
import { grossstadt } from './grossstadt.style.ts'
import { haekchen } from './haekchen.style.ts'
import { katalogteil } from './katalogteil.style.ts'
import { kleinstadt } from './kleinstadt.style.ts'
import { kreiskonzept } from './kreiskonzept.style.ts'
import { leitlinien } from './leitlinien.style.ts'
import { massnahmenblatt } from './massnahmenblatt.style.ts'
import { ratsbericht } from './ratsbericht.style.ts'
import { schwerpunkte } from './schwerpunkte.style.ts'
import { textfassung } from './textfassung.style.ts'
import { uebersicht } from './uebersicht.style.ts'
import { umsetzungsgrad } from './umsetzungsgrad.style.ts'
import { wirkungsfelder } from './wirkungsfelder.style.ts'
import { zielweise } from './zielweise.style.ts'

export const fourthGeneration: HouseStyle[] = [
  arbeitspapier,
  bereiche,
  diversitaet,
  gliederung,
  grossstadt,
  haekchen,
  katalogteil,
  kleinstadt,
  kreiskonzept,
  leitlinien,
  massnahmenblatt,
  ratsbericht,
  schwerpunkte,
  textfassung,
  uebersicht,
  umsetzungsgrad,
  wirkungsfelder,
  zielweise,
]
