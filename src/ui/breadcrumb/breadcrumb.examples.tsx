import type { ComponentExamples } from '../example.ts'
import { short } from '../examples-words.ts'
import { Breadcrumb } from './breadcrumb.tsx'

export const breadcrumbExamples: ComponentExamples = {
  component: 'breadcrumb',
  examples: [
    {
      name: 'two steps',
      view: (
        <Breadcrumb
          lang="de"
          crumbs={[
            { href: '/de/plan', label: 'Plan' },
            { href: '/de/plan/x', label: short },
          ]}
        />
      ),
    },
  ],
}
