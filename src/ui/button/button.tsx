import type { FC, PropsWithChildren } from 'hono/jsx'

const kinds = {
  primary: 'kern-btn kern-btn--primary',
  secondary: 'kern-btn kern-btn--secondary',
} as const

type ButtonProps = PropsWithChildren<{
  kind?: keyof typeof kinds
  /** The whole of it for those who hear it, where several buttons of a page say the same. It holds the visible words. */
  label?: string
  /** Name and value that the form sends, where it has several buttons. */
  name?: string
  value?: string
  /** The form it sends where it stands outside of it, and whereto and how where that is not the form's own way. */
  form?: string
  formaction?: string
  formmethod?: 'post'
}>

/** Sends the form it stands in, or the one it names. */
export const Button: FC<ButtonProps> = ({ kind = 'primary', label, children, ...sent }) => (
  <button type="submit" class={kinds[kind]} {...sent} {...(label === undefined ? {} : { 'aria-label': label })}>
    <span class="kern-label">{children}</span>
  </button>
)

/** Leads somewhere, with the weight of a button. A link all the same: it opens in a new tab when asked to. */
export const ButtonLink: FC<PropsWithChildren<{ href: string; kind?: keyof typeof kinds }>> = (props) => (
  <a href={props.href} class={kinds[props.kind ?? 'primary']}>
    <span class="kern-label">{props.children}</span>
  </a>
)
