import type { FC, PropsWithChildren } from 'hono/jsx'

const kinds = {
  info: 'kern-alert kern-alert--info',
  success: 'kern-alert kern-alert--success',
  warning: 'kern-alert kern-alert--warning',
  danger: 'kern-alert kern-alert--danger',
} as const

/** Something to know before reading on. What it is about stands in its title: the colour only repeats it. */
export const Notice: FC<PropsWithChildren<{ kind?: keyof typeof kinds; title: string }>> = (props) => (
  <div class={`${kinds[props.kind ?? 'info']} notice`}>
    <div class="kern-alert__header">
      <p class="kern-title">{props.title}</p>
    </div>
    {props.children && <div class="kern-alert__body">{props.children}</div>}
  </div>
)
