import type { CellValue } from '../../contract/view';
import { columnIndex } from '../a1';
import { functions } from './functions';
import { compare } from './operators';
import { type Token, tokensOf } from './tokens';

/** Where a formula is looked at: how far the cell is from the one it was written for, and what cells hold. */
export interface Site {
  readonly down: number;
  readonly right: number;
  value(row: number, column: number): CellValue;
  /** The serial day on which it is looked at; needed by TODAY() only. */
  readonly today?: () => number;
}

export type Formula = (site: Site) => CellValue;

const levels: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

/**
 * Understands the formulas that conditional formats are made of: comparisons, arithmetic, joining, single cells and a
 * few functions. It is lazy: nothing is calculated but the cells that are drawn.
 * @param text with its leading "="
 * @param knowsToday whether it is looked at where the day is known
 * @throws Error "not implemented: …" for anything else
 */
export function parseFormula(text: string, knowsToday = false): Formula {
  const parser = new Parser(tokensOf(text.replace(/^=/, '')), knowsToday);
  return parser.whole();
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly knowsToday: boolean,
  ) {}

  whole(): Formula {
    const formula = this.binary(0);
    if (this.at < this.tokens.length) {
      throw new Error('not implemented: such a formula');
    }
    return formula;
  }

  private binary(level: number): Formula {
    const signs = levels[level];
    if (signs === undefined) {
      return this.unary();
    }
    let left = this.binary(level + 1);
    for (let sign = this.sign(signs); sign !== undefined; sign = this.sign(signs)) {
      left = joined(left, sign, this.binary(level + 1));
    }
    return left;
  }

  private unary(): Formula {
    if (this.sign(['-']) !== undefined) {
      const operand = this.unary();
      return (site) => -Number(operand(site));
    }
    return this.primary();
  }

  private primary(): Formula {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
      case 'text': {
        const { value } = token;
        return () => value;
      }
      case 'cell':
        return cellAt(token.text);
      case 'name':
        return this.named(token.text);
      default:
        return this.bracketed(token);
    }
  }

  private bracketed(token: Token | undefined): Formula {
    if (token?.kind !== 'sign' || token.text !== '(') {
      throw new Error('not implemented: such a formula');
    }
    const inner = this.binary(0);
    this.expect(')');
    return inner;
  }

  private named(name: string): Formula {
    if (name === 'TRUE' || name === 'FALSE') {
      return () => name === 'TRUE';
    }
    if (name === 'TODAY' && this.knowsToday) return this.today();
    const calculate = functions[name];
    if (calculate === undefined) {
      throw new Error(`not implemented: function ${name}`);
    }
    const parameters = this.parameters();
    return (site) => calculate(parameters.map((parameter) => () => parameter(site)));
  }

  private today(): Formula {
    this.parameters();
    return ({ today }) => {
      if (!today) throw new Error('not implemented: TODAY() here');
      return today();
    };
  }

  private parameters(): readonly Formula[] {
    this.expect('(');
    if (this.sign([')']) !== undefined) {
      return [];
    }
    const parameters = [this.binary(0)];
    while (this.sign([',', ';']) !== undefined) {
      parameters.push(this.binary(0));
    }
    this.expect(')');
    return parameters;
  }

  private sign(accepted: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !accepted.includes(token.text)) {
      return undefined;
    }
    this.at += 1;
    return token.text;
  }

  private expect(text: string): void {
    if (this.sign([text]) === undefined) {
      throw new Error('not implemented: such a formula');
    }
  }
}

function joined(left: Formula, sign: string, right: Formula): Formula {
  return (site) => compare(sign, left(site), right(site));
}

/** A cell's value; without "$" the place moves along with the cell that is looked at. */
function cellAt(text: string): Formula {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? [];
  const [row, column] = [Number(digits) - 1, columnIndex(letters)];
  return ({ down, right, value }) => value(fixedRow ? row : row + down, fixedColumn ? column : column + right);
}
