import type { HouseStyle } from '../../house-style.ts'
import { bereiche } from './bereiche.style.ts'
import { gliederung } from './gliederung.style.ts'
import { haekchen } from './haekchen.style.ts'
import { kleinstadt } from './kleinstadt.style.ts'
import { leitlinien } from './leitlinien.style.ts'
import { ratsbericht } from './ratsbericht.style.ts'
import { textfassung } from './textfassung.style.ts'
import { umsetzungsgrad } from './umsetzungsgrad.style.ts'
import { zielweise } from './zielweise.style.ts'

/** Of the fourth generation every second one was opened. */
export const openedStyles: HouseStyle[] = [
  bereiche,
  gliederung,
  haekchen,
  kleinstadt,
  leitlinien,
  ratsbericht,
  textfassung,
  umsetzungsgrad,
  zielweise,
]
