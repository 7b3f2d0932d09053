import type { PageForm } from '../../../../ui/page-form.ts'

/** Whether a box is ticked. One that was not ticked is not sent: once a form was, what counts is what came. */
export function isTicked({ words }: PageForm, name: string, now: boolean): boolean {
  return Object.keys(words).length === 0 ? now : words[name] === 'yes'
}
