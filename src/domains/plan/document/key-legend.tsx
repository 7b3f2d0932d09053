import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { choiceKeys } from './choice.keys.ts'
import { choices } from './correction.ts'
import { sayDocument } from './document.messages.ts'

/** Which key does what. The client script shows it: without that, keys do nothing. */
export const KeyLegend: FC<{ lang: Lang }> = ({ lang }) => (
  <details class="keys keys--waiting" id="keys">
    <summary>
      {sayDocument(lang, 'keys.title')}: <kbd>j</kbd> <kbd>k</kbd> {sayDocument(lang, 'keys.move')}
    </summary>
    <ul>
      <li>
        <kbd>n</kbd> {sayDocument(lang, 'keys.doubt')}
      </li>
      <li>
        <kbd>u</kbd> {sayDocument(lang, 'keys.undo')}
      </li>
      <li>
        <kbd>Enter</kbd> {sayDocument(lang, 'keys.alike')}
      </li>
      {choices.map((choice) => (
        <li>
          <kbd>{choiceKeys[choice]}</kbd> {sayDocument(lang, `choice.${choice}`)}
        </li>
      ))}
    </ul>
  </details>
)
