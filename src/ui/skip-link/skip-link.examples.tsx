import type { ComponentExamples } from '../example.ts'
import { SkipLink } from './skip-link.tsx'

export const skipLinkExamples: ComponentExamples = {
  component: 'skip-link',
  examples: [{ name: 'seen once it has focus', view: <SkipLink lang="de" to="content" /> }],
}
