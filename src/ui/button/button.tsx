import type { FC, PropsWithChildren } from 'hono/jsx'

const kinds = {
  primary: 'kern-btn kern-btn--primary',
  secondary: 'kern-btn kern-btn--secondary',
} as const

type ButtonProps = PropsWithChildren<{
  kind?: keyof typeof kinds
  /** Name and value that the form sends, where it has several buttons. */
  name?: string
  value?: string
}>

/** Sends the form it stands in. */
export const Button: FC<ButtonProps> = ({ kind = 'primary', children, ...sent }) => (
  <button type="submit" class={kinds[kind]} {...sent}>
    <span class="kern-label">{children}</span>
  </button>
)

/** Leads somewhere, with the weight of a button. A link all the same: it opens in a new tab when asked to. */
export const ButtonLink: FC<PropsWithChildren<{ href: string; kind?: keyof typeof kinds }>> = (props) => (
  <a href={props.href} class={kinds[props.kind ?? 'primary']}>
    <span class="kern-label">{props.children}</span>
  </a>
)
