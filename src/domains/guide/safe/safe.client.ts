/**
 * Pages whose readers may be watched. Whatever follows such a page takes its place in the browser's history, so that "Back"
 * never leads to one; and the way out shows what stands ready in the page before anything is asked of the network.
 */
const way = document.querySelector<HTMLAnchorElement>('[data-leave]')
const harmless = document.querySelector<HTMLTemplateElement>('[data-harmless]')

/** Between two presses of the key, milliseconds. */
const soon = 2000
let [times, last] = [0, 0]

if (way && harmless) {
  const words = document.querySelector<HTMLElement>('[data-leave-key]')
  if (words) words.textContent = words.dataset.leaveKey ?? ''
  document.addEventListener('click', follow)
  document.addEventListener('submit', ask)
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    times = key !== 'Escape' ? 0 : timeStamp - last < soon ? times + 1 : 1
    last = timeStamp
    if (times === 3) leave(way.href, harmless)
  })
}

function leave(to: string, { content, dataset }: HTMLTemplateElement): void {
  history.replaceState(null, '', to)
  const title = document.createElement('h1')
  const page = document.createElement('main')
  document.title = title.textContent = dataset.harmless ?? ''
  page.append(title, content)
  document.body.replaceChildren(page)
  scrollTo(0, 0)
  // Without a network the browser would put a page of its own there, which says that somebody wanted to go.
  if (!navigator.onLine) return
  fetch(to).then(
    ({ ok }) => ok && location.replace(to),
    () => {},
  )
}

function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a')
  const isOrdinary = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
  if (!link || !isOrdinary || event.defaultPrevented || link.target || link.hasAttribute('download')) return
  if (!/^https?:$/.test(link.protocol)) return
  event.preventDefault()
  if (link === way && harmless) leave(link.href, harmless)
  else location.replace(link.href)
}

function ask(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  if (event.defaultPrevented || form.method !== 'get') return
  event.preventDefault()
  const address = new URL(form.getAttribute('action') ?? '', location.href)
  const words = [...new FormData(form, event.submitter)].map(([name, value]) => [name, String(value)])
  address.search = String(new URLSearchParams(words))
  location.replace(address)
}
