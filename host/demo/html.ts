const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made inert for HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** Puts something behind the opening tag of an element; at the very start when there is no such tag. */
export function insertedInto(html: string, element: 'head' | 'body', addition: string): string {
  const tag = new RegExp(`<${element}(?:\\s[^>]*)?>`, 'i').exec(html);
  const at = tag ? tag.index + tag[0].length : 0;
  return html.slice(0, at) + addition + html.slice(at);
}
