export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

const patterns: readonly (readonly [RegExp, (text: string) => Token | undefined])[] = [
  [/^\s+/, () => undefined],
  [/^(\d+\.?\d*|\.\d+)/, (text) => ({ kind: 'number', value: Number(text) })],
  [/^"(?:[^"]|"")*"/, (text) => ({ kind: 'text', value: text.slice(1, -1).replaceAll('""', '"') })],
  [/^\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\w(])/, (text) => ({ kind: 'cell', text: text.toUpperCase() })],
  [/^[A-Za-z_][\w.]*/, (text) => ({ kind: 'name', text: text.toUpperCase() })],
  [/^(<>|<=|>=|[-+*/&=<>(),;])/, (text) => ({ kind: 'sign', text })],
];

/** @throws Error for signs a condition's formula cannot have here, such as ranges and other sheets */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let rest = formula; rest !== ''; ) {
    const found = patterns.map(([pattern, make]) => [pattern.exec(rest)?.[0], make] as const).find(([text]) => text);
    const [text, make] = found ?? [];
    if (text === undefined || make === undefined) {
      throw new Error(`not implemented: "${rest}" in a formula`);
    }
    const token = make(text);
    if (token !== undefined) {
      tokens.push(token);
    }
    rest = rest.slice(text.length);
  }
  return tokens;
}
