/** Characters shown of what people said or typed. */
const charactersShown = 60;

/** What people said or typed, on one short line. */
export function oneLine(text: string | undefined): string {
  const characters = Array.from((text ?? '').replace(/\s+/g, ' ').trim());
  return characters.length > charactersShown
    ? `${characters.slice(0, charactersShown - 1).join('')}…`
    : characters.join('');
}
