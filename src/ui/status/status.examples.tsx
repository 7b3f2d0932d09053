import type { ComponentExamples } from '../example.ts'
import { Status } from './status.tsx'

export const statusExamples: ComponentExamples = {
  component: 'status',
  examples: [
    { name: 'not planned yet', view: <Status shape="dotted" word="noch nicht geplant" /> },
    { name: 'planned', view: <Status shape="empty" word="geplant" /> },
    {
      name: 'started, at risk',
      view: <Status shape="half" word="begonnen" assessment={{ word: 'gefährdet', worry: true }} />,
    },
    {
      name: 'well on, on track',
      view: <Status shape="most" word="fortgeschritten" assessment={{ word: 'auf Kurs', worry: false }} />,
    },
    { name: 'completed', view: <Status shape="done" word="abgeschlossen" /> },
    { name: 'permanent', view: <Status shape="loop" word="läuft dauerhaft" /> },
    { name: 'realigned', view: <Status shape="turn" word="neu ausgerichtet" /> },
    { name: 'discontinued', view: <Status shape="ended" word="eingestellt" /> },
    { name: 'nobody can say', view: <Status shape="unknown" word="nicht zu beurteilen" /> },
    { name: 'not there', view: <Status shape="absent" word="nicht dabei" /> },
  ],
}
