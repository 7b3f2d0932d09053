import type { HouseStyle } from './house-style.ts'
import { amtsblatt } from './styles/amtsblatt.style.ts'
import { erzaehlend } from './styles/erzaehlend.style.ts'
import { querformat } from './styles/querformat.style.ts'
import { steckbrief } from './styles/steckbrief.style.ts'
import { stufen } from './styles/stufen.style.ts'
import { zweispalter } from './styles/zweispalter.style.ts'

/** Styles that the reader's rules may be tried and mended on. */
export const tuningStyles: HouseStyle[] = [amtsblatt, steckbrief, querformat, erzaehlend, stufen, zweispalter]

/** Styles that say how good the reader is on plans it has not seen. Whoever works on the reader does not open them. */
export const heldOutStyles: HouseStyle[] = []

export const houseStyles: HouseStyle[] = [...tuningStyles, ...heldOutStyles]
