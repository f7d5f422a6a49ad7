/** Characters shown of what the customer said. */
const charactersShown = 60;

/** What the customer said, on one short line. */
export function oneLine(text: string | undefined): string {
  const characters = Array.from((text ?? '').replace(/\s+/g, ' ').trim());
  return characters.length > charactersShown
    ? `${characters.slice(0, charactersShown - 1).join('')}…`
    : characters.join('');
}
