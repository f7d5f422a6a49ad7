import { NotCalculated } from './notCalculated';

export type TokenKind = 'space' | 'text' | 'number' | 'error' | 'reference' | 'name' | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cells = `(?:${cell}:(?:${cell}|${column}|${row})|${column}:(?:${cell}|${column})|${row}:${row}|${cell})`;

/** In the order in which they are tried: "3:5" is a reference and not a number, LOG10( a name and not a cell. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/uy],
  ['reference', new RegExp(String.raw`(?:${sheet})?${cells}(?![\p{L}\p{N}_.(!])`, 'uy')],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%(),:;!{}@#$?.\\]/uy],
];

/**
 * The parts of a formula, which put together give it again.
 * @param formula with its leading "="
 * @throws NotCalculated for characters that mean nothing in a formula
 */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    if (!token) throw new NotCalculated('', formula);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { kind, text };
  }
  return null;
}
