/** Boxes of whole groups at a press, without asking the server, which would show the same. */
const form = document.querySelector<HTMLFormElement>('[data-module="comparison"]')

form?.addEventListener('submit', (event) => {
  const button = event.submitter
  if (!(button instanceof HTMLButtonElement) || button.name !== 'tick') return
  event.preventDefault()
  const [how, ...groups] = button.value.split(' ')
  for (const group of groups) {
    const boxes = form.querySelectorAll<HTMLInputElement>(`#${CSS.escape(group)} input[type="checkbox"]`)
    for (const box of boxes) box.checked = how === 'all'
  }
  for (const status of form.querySelectorAll('[data-done]')) status.textContent = ''
  const said = button.nextElementSibling
  if (said instanceof HTMLElement) said.textContent = said.dataset.done ?? ''
})
