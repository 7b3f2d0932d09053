/** The list by keyboard: up and down through its rows, E to change one, Esc to leave it, Ctrl+Enter to save. */
export {}

const table = document.querySelector<HTMLTableElement>('table[data-rows]')

for (const hint of document.querySelectorAll<HTMLElement>('[data-keys]')) hint.textContent = hint.dataset.keys ?? ''

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** What takes the focus in a row: what had it in the row before, else its first. */
function focusIn(row: Element | null | undefined, column: number): void {
  const cell = row?.children[column]
  const target =
    cell?.querySelector<HTMLElement>('a, input, button, select') ?? row?.querySelector<HTMLElement>('input, a')
  target?.focus()
}

document.addEventListener('keydown', (event) => {
  if (!table) return
  const row = event.target instanceof Element ? event.target.closest('tr') : null
  if (event.key === 'Escape') table.querySelector<HTMLAnchorElement>('a[data-cancel]')?.click()
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && row?.classList.contains('row-edit')) {
    document.querySelector<HTMLFormElement>('form#row')?.requestSubmit()
  }
  if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const isInside = row !== null && table.tBodies[0]?.contains(row)
    const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
    const cell = event.target instanceof Element ? event.target.closest('td, th') : null
    const column = cell?.parentElement ? [...cell.parentElement.children].indexOf(cell) : 0
    if (!isInside && event.target !== document.body) return
    event.preventDefault()
    focusIn(isInside ? next : table.tBodies[0]?.rows[0], column)
  }
  if (event.key === 'e' && row) row.querySelector<HTMLAnchorElement>('a[data-edit]')?.click()
})

table?.addEventListener('dblclick', (event) => {
  const row = event.target instanceof Element ? event.target.closest('tr') : null
  row?.querySelector<HTMLAnchorElement>('a[data-edit]')?.click()
})
