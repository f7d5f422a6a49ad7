import { NotCalculated } from './notCalculated';
import { parseReference, type Reference } from './references';
import { type Token, tokensOf } from './tokens';

/** A formula as a tree. */
export type Node =
  /** A number, text, boolean or error as written. */
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Node[] }
  /** One part with '-', '+' before it or '%' after it, or two parts with an operator between. */
  | { readonly kind: 'operation'; readonly operator: string; readonly parts: readonly Node[] }
  | { readonly kind: 'omitted' };

/** Loosest first. */
const levels: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(private readonly formula: string) {
    this.tokens = tokensOf(formula.slice(1)).filter(({ kind }) => kind !== 'space');
  }

  parse(): Node {
    const node = this.binary(0);
    if (this.at < this.tokens.length) this.fail();
    return node;
  }

  private fail(what = ''): never {
    throw new NotCalculated(what, this.formula);
  }

  private sees(...operators: readonly string[]): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' && operators.includes(token.text);
  }

  private take(): Token {
    const token = this.tokens[this.at] ?? this.fail();
    this.at += 1;
    return token;
  }

  private expect(operator: string): void {
    if (!this.sees(operator)) this.fail();
    this.at += 1;
  }

  private binary(level: number): Node {
    const operators = levels[level];
    if (!operators) return this.power();
    let left = this.binary(level + 1);
    while (this.sees(...operators)) {
      const operator = this.take().text;
      left = { kind: 'operation', operator, parts: [left, this.binary(level + 1)] };
    }
    return left;
  }

  private power(): Node {
    const base = this.signed();
    if (!this.sees('^')) return base;
    this.at += 1;
    const node: Node = { kind: 'operation', operator: '^', parts: [base, this.signed()] };
    // Spreadsheets disagree about which of two powers in a row comes first.
    return this.sees('^') ? this.fail('x^y^z') : node;
  }

  private signed(): Node {
    if (this.sees('+', '-')) {
      const operator = this.take().text;
      return { kind: 'operation', operator, parts: [this.signed()] };
    }
    let node = this.single();
    while (this.sees('%')) {
      this.at += 1;
      node = { kind: 'operation', operator: '%', parts: [node] };
    }
    return node;
  }

  private single(): Node {
    const { kind, text } = this.take();
    if (kind === 'number' || kind === 'text' || kind === 'error') return { kind: 'constant', text };
    if (kind === 'reference') return { kind, reference: parseReference(text) };
    if (kind === 'name') return this.named(text);
    if (text === '{') return this.fail('{…}');
    if (text !== '(') return this.fail();
    const node = this.binary(0);
    this.expect(')');
    return node;
  }

  private named(name: string): Node {
    if (!this.sees('(')) {
      return /^(true|false)$/i.test(name) ? { kind: 'constant', text: name.toUpperCase() } : { kind: 'name', name };
    }
    this.at += 1;
    const parts: Node[] = [];
    if (!this.sees(')')) parts.push(this.argument());
    while (this.sees(',')) {
      this.at += 1;
      parts.push(this.argument());
    }
    this.expect(')');
    return { kind: 'call', name: name.toUpperCase(), parts };
  }

  private argument(): Node {
    return this.sees(',', ')') ? { kind: 'omitted' } : this.binary(0);
  }
}

/**
 * @param formula with its leading "="
 * @throws NotCalculated when it cannot be read
 */
export function parseFormula(formula: string): Node {
  return new Parser(formula).parse();
}
