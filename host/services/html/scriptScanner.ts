/** Where in a script a printed value stands: as an expression, within a text or comment, or within a pattern. */
export type ScriptPlace = 'expression' | 'within' | 'pattern';

type State = 'code' | "'" | '"' | '`' | 'line' | 'block' | '/';

/** A slash after these begins a pattern, after anything else it divides. */
const BEFORE_PATTERN = /(^|[=(,:[!&|?{};+\-*%~^<>]|\b(return|typeof|case|in|of|void))$/;

/** Follows the literal parts of a script to know where the next printed value will stand. */
export class ScriptScanner {
  private state: State = 'code';
  /** What the brackets that are open belong to: the code around them, or a template literal. */
  private readonly open: ('{' | '`')[] = [];
  private before = '';

  get place(): ScriptPlace {
    if (this.state === 'code') return 'expression';
    return this.state === '/' ? 'pattern' : 'within';
  }

  read(script: string): void {
    for (let index = 0; index < script.length; ) index += this.step(script.slice(index, index + 2));
  }

  /** A value was printed here. */
  printed(): void {
    this.before = 'value';
  }

  /** Takes the next one or two characters, and tells how many it took. */
  private step(next: string): number {
    const character = next.charAt(0);
    if (this.state === 'code') return this.code(character, next);
    if (this.state === 'line') return this.endAt(/[\n\r\u2028\u2029]/.test(character), 1);
    if (this.state === 'block') return this.endAt(next === '*/', 2);
    if (character === '\\') return 2;
    if (this.state === '`' && next === '${') return this.enter('code', '`', 2);
    return this.endAt(character === this.state, 1);
  }

  private code(character: string, next: string): number {
    if (next === '//') return this.enter('line', null, 2);
    if (next === '/*') return this.enter('block', null, 2);
    if (character === '/' && BEFORE_PATTERN.test(this.before)) return this.enter('/', null, 1);
    if (character === "'" || character === '"' || character === '`') return this.enter(character, null, 1);
    if (character === '{') this.open.push('{');
    if (character === '}' && this.open.pop() === '`') return this.enter('`', null, 1);
    if (/\S/.test(character)) this.before = (this.before + character).slice(-8);
    else if (/\w$/.test(this.before))
      this.before = /\b(return|typeof|case|in|of|void)$/.exec(this.before)?.[0] ?? 'value';
    return 1;
  }

  private enter(state: State, opened: '`' | null, taken: number): number {
    if (opened) {
      this.open.push(opened);
      this.before = '';
    }
    this.state = state;
    return taken;
  }

  private endAt(ended: boolean, length: number): number {
    if (!ended) return 1;
    if (this.state !== 'line' && this.state !== 'block') this.before = 'value';
    this.state = 'code';
    return length;
  }
}
