import type { FC } from 'hono/jsx'
import { Button } from '../../../ui/button/button.tsx'

type PasskeyProps = {
  /** Makes a key, or comes in by one. */
  act: 'make' | 'use'
  ask: string
  answer: string
  button: string
  failed: string
}

/** Shown by its script alone, where the browser knows passkeys. */
export const PasskeyForm: FC<PasskeyProps> = ({ act, ask, answer, button, failed }) => (
  <form class="by-script" data-module="passkey" data-act={act} data-ask={ask} data-answer={answer}>
    <Button kind="secondary">{button}</Button>
    <p role="status" data-failed={failed} />
  </form>
)
