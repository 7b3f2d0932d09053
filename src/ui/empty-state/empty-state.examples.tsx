import type { ComponentExamples } from '../example.ts'
import { EmptyState } from './empty-state.tsx'

export const emptyStateExamples: ComponentExamples = {
  component: 'empty-state',
  examples: [
    {
      name: 'with what to do',
      view: (
        <EmptyState words="Zu dieser Auswahl gibt es keine Maßnahme.">
          <p>
            <a href="/de/measures">Auswahl aufheben</a>
          </p>
        </EmptyState>
      ),
    },
  ],
}
