import type { ComponentExamples } from '../example.ts'
import { Kopfzeile } from './kopfzeile.tsx'

export const kopfzeileExamples: ComponentExamples = {
  component: 'kopfzeile',
  examples: [{ name: 'of a real city', view: <Kopfzeile lang="de" cityName="Stadt" /> }],
}
