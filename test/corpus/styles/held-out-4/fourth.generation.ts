import type { HouseStyle } from '../../house-style.ts'
import { arbeitspapier } from './arbeitspapier.style.ts'
import { diversitaet } from './diversitaet.style.ts'
import { grossstadt } from './grossstadt.style.ts'
import { katalogteil } from './katalogteil.style.ts'
import { kreiskonzept } from './kreiskonzept.style.ts'
import { massnahmenblatt } from './massnahmenblatt.style.ts'
import { schwerpunkte } from './schwerpunkte.style.ts'
import { uebersicht } from './uebersicht.style.ts'
import { wirkungsfelder } from './wirkungsfelder.style.ts'

export const fourthGeneration: HouseStyle[] = [
  arbeitspapier,
  diversitaet,
  grossstadt,
  katalogteil,
  kreiskonzept,
  massnahmenblatt,
  schwerpunkte,
  uebersicht,
  wirkungsfelder,
]
