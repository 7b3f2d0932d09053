import type { ComponentExamples } from '../example.ts'
import { Button, ButtonLink } from './button.tsx'

export const buttonExamples: ComponentExamples = {
  component: 'button',
  examples: [
    { name: 'primary', view: <Button>Stand speichern</Button> },
    { name: 'secondary', view: <Button kind="secondary">Zurückgeben</Button> },
    { name: 'link', view: <ButtonLink href="/de/plan">Den ganzen Plan lesen</ButtonLink> },
  ],
}
