import type { ComponentExamples } from '../example.ts'
import { Notice } from './notice.tsx'

export const noticeExamples: ComponentExamples = {
  component: 'notice',
  examples: [
    {
      name: 'info',
      view: (
        <Notice title="Das ist eine frühere Ausgabe des Plans">
          <p>Sie gilt nicht mehr, bleibt aber lesbar.</p>
        </Notice>
      ),
    },
    { name: 'success', view: <Notice kind="success" title="Der Stand ist gespeichert." /> },
    { name: 'warning', view: <Notice kind="warning" title="Das ist ein Entwurf" /> },
    { name: 'danger', view: <Notice kind="danger" title="Jemand hat dieses Blatt inzwischen geändert" /> },
  ],
}
