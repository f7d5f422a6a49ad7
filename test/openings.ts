/** What a page of the add-on came with: the answer of its first call, by the name of the function. */
export function openingIn(html: string): Readonly<Record<string, unknown>> {
  const [, json] = /<script type="application\/json" id="opening">(.*?)<\/script>/s.exec(html) ?? [];
  if (json === undefined) throw new Error('the page came with nothing');
  const opening: Readonly<Record<string, unknown>> = JSON.parse(json);
  return opening;
}
