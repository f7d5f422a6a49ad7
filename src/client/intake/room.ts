/** Pixels that three titles and the line for the others take. */
const articlesHeight = 160;
const bodyPadding = 16;
const gap = 8;

/**
 * Makes room for articles below the field that is being typed into before they come: when they do, or unfold, the field
 * stays in sight and does not move.
 * @param articles place of the articles in the `footer`, which stands over the end of the `body`
 */
export function makeRoom(field: HTMLElement, articles: HTMLElement, footer: HTMLElement, body: HTMLElement): void {
  const wanted = Math.min(articlesHeight, 0.26 * window.innerHeight);
  const toCome = Math.max(0, wanted - articles.offsetHeight);
  const kept = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  body.style.paddingBottom = `${bodyPadding + toCome}px`;
  field.style.scrollMarginBottom = `${Math.max(0, footer.offsetHeight + toCome + gap - kept)}px`;
  field.scrollIntoView({ block: 'nearest' });
}
