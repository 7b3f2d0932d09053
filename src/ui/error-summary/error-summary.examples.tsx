import type { ComponentExamples } from '../example.ts'
import { ErrorSummary } from './error-summary.tsx'

export const errorSummaryExamples: ComponentExamples = {
  component: 'error-summary',
  examples: [
    {
      name: 'two errors',
      view: (
        <ErrorSummary
          lang="de"
          errors={[
            { name: 'reason', words: 'Schreiben Sie, warum.' },
            { name: 'due', words: 'Den Tag gibt es nicht.' },
          ]}
        />
      ),
    },
  ],
}
