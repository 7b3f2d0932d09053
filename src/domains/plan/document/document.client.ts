/** The keyboard on a document's page, and corrections without loading it anew. All of it works without this, too. */
const root = document.querySelector<HTMLElement>('[data-module="document"]')
/** What a correction changes; all else, the original above all, stays where it is. */
const parts = ['said', 'counts', 'doubts', 'undo', 'passages', 'tree']

if (root) {
  document.getElementById('keys')?.classList.remove('keys--waiting')
  document.addEventListener('keydown', onKey)
  root.addEventListener('submit', onSubmit)
  root.addEventListener('focusin', ({ target }) => {
    const passage = (target as Element).closest<HTMLElement>('[data-passage]')
    if (passage) choose(passage, false)
  })
}

function passages(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-passage]')]
}

function current(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-passage][aria-current]')
}

function choose(passage: HTMLElement | undefined, focus = true): void {
  if (!passage) return
  for (const one of passages()) if (one !== passage) one.removeAttribute('aria-current')
  passage.setAttribute('aria-current', 'true')
  if (focus) {
    passage.tabIndex = -1
    passage.focus({ preventScroll: true })
    passage.scrollIntoView({ block: 'nearest' })
  }
  showPage(passage)
}

/** The original follows to the passage's page, once it is another. */
function showPage(passage: HTMLElement): void {
  const page = passage.querySelector<HTMLAnchorElement>('a[target="original"]')?.href
  const frame = document.querySelector<HTMLIFrameElement>('iframe[name="original"]')
  if (page && frame && frame.dataset.page !== page && frame.src !== page) frame.src = page
  if (page && frame) frame.dataset.page = page
}

function onKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return
  if (act(event.key, target)) event.preventDefault()
}

function act(key: string, target: HTMLElement): boolean {
  const all = passages()
  const now = current()
  const at = now ? all.indexOf(now) : -1
  const isOnPassage = target === now
  if (key === 'j' || (key === 'ArrowDown' && isOnPassage)) choose(all[at + 1] ?? all[at])
  else if (key === 'k' || (key === 'ArrowUp' && isOnPassage)) choose(all[Math.max(0, at - 1)])
  else if (key === 'n') choose(all.find((one, nth) => nth > at && one.querySelector('.passage__doubt')) ?? undefined)
  else if (key === 'u') document.querySelector<HTMLButtonElement>('#undo button')?.click()
  else if (key === 'Enter' && isOnPassage) now?.querySelector<HTMLAnchorElement>('[data-alike]')?.click()
  else {
    const button = now?.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${CSS.escape(key)}"]`)
    button?.click()
    return button != null
  }
  return true
}

async function onSubmit(event: SubmitEvent): Promise<void> {
  const form = event.target as HTMLFormElement
  // It leads to another page.
  if (event.submitter?.getAttribute('formmethod') === 'get') return
  event.preventDefault()
  const words = new URLSearchParams(new FormData(form, event.submitter) as unknown as Record<string, string>)
  const key = form.closest<HTMLElement>('[data-passage]')?.id ?? current()?.id
  const at = passages().findIndex(({ id }) => id === key)
  try {
    const answer = await fetch(form.action, { method: 'POST', body: words })
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (!fresh.getElementById('passages')) throw new Error('another page')
    for (const id of parts) swap(id, fresh)
    if (answer.ok) history.replaceState(null, '', answer.url)
  } catch {
    // Without an answer that can be shown here, the browser asks itself and shows what comes.
    HTMLFormElement.prototype.submit.call(withSubmitter(form, event.submitter))
    return
  }
  const same = key ? document.getElementById(key) : null
  choose(same ?? passages()[Math.max(0, at - 1)])
}

function swap(id: string, fresh: Document): void {
  const [old, next] = [document.getElementById(id), fresh.getElementById(id)]
  if (!old || !next) return
  const closed = [...old.querySelectorAll('details:not([open]) > summary')].map((one) => one.textContent)
  old.replaceWith(next)
  if (id !== 'tree') return
  for (const summary of next.querySelectorAll('summary'))
    if (closed.includes(summary.textContent)) summary.parentElement?.removeAttribute('open')
}

/** The pressed button's word, which `submit` alone would leave out. */
function withSubmitter(form: HTMLFormElement, submitter: HTMLElement | null): HTMLFormElement {
  if (submitter instanceof HTMLButtonElement && submitter.name !== '') {
    const input = Object.assign(document.createElement('input'), { type: 'hidden', name: submitter.name })
    input.value = submitter.value
    form.append(input)
  }
  return form
}
