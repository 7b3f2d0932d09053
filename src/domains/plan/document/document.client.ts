/** The keyboard on a document's page, and corrections without a page's loading. All of it works without this, too. */
const root = document.querySelector<HTMLElement>('[data-module="document"]')
if (root) start(root)

function start(root: HTMLElement): void {
  root.append()
}
