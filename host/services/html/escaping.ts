/** Where in a page a printed value stands; `refused` where no escaping would be safe. */
export type HtmlPlace = 'text' | 'attribute' | 'address' | 'refused';

type State = 'text' | 'tagName' | 'tag' | 'value' | 'quoted' | 'raw' | 'comment';

const ADDRESSES = /^(href|src|action|formaction|cite|poster|background)$/i;

/** Follows the literal parts of a page to know where the next printed value will stand. */
export class HtmlScanner {
  private state: State = 'text';
  private element = '';
  private attribute = '';
  private quote = '';
  private valueBegun = false;

  get place(): HtmlPlace {
    if (this.state === 'text') return 'text';
    if (this.state !== 'quoted' || /^(on|style$)/i.test(this.attribute)) return 'refused';
    return ADDRESSES.test(this.attribute) && !this.valueBegun ? 'address' : 'attribute';
  }

  read(html: string): void {
    for (let index = 0; index < html.length; ) index = this.step(html, index);
  }

  /** A value was printed here. */
  printed(): void {
    this.valueBegun = true;
  }

  /** Reads from `index` and returns where to go on. */
  private step(html: string, index: number): number {
    switch (this.state) {
      case 'text':
        return this.text(html, index);
      case 'comment':
        return this.until(html, index, '-->');
      case 'raw':
        return this.until(html, index, `</${this.element}`);
      case 'quoted':
        return this.quoted(html, index);
      default:
        return this.tag(html, index);
    }
  }

  private text(html: string, index: number): number {
    const start = html.indexOf('<', index);
    if (start < 0) return html.length;
    if (html.startsWith('<!--', start)) {
      this.state = 'comment';
      return start + 4;
    }
    this.state = 'tagName';
    this.element = '';
    return start + 1;
  }

  private until(html: string, index: number, end: string): number {
    const found = html.toLowerCase().indexOf(end, index);
    if (found < 0) return html.length;
    this.state = this.state === 'raw' ? 'tag' : 'text';
    this.element = '';
    return found + end.length;
  }

  private quoted(html: string, index: number): number {
    const end = html.indexOf(this.quote, index);
    this.valueBegun ||= end !== index;
    if (end < 0) return html.length;
    this.state = 'tag';
    this.attribute = '';
    return end + 1;
  }

  private tag(html: string, index: number): number {
    const character = html[index] ?? '';
    if (character === '>') this.endTag();
    else if (this.state === 'tagName') this.name(character);
    else if (this.state === 'value') this.value(character);
    else if (character === '=') this.state = 'value';
    else this.attribute = /[\s/]/.test(character) ? '' : this.attribute + character;
    return index + 1;
  }

  private name(character: string): void {
    if (/[\s/]/.test(character) && this.element !== '') this.state = 'tag';
    else this.element += character.toLowerCase();
  }

  private value(character: string): void {
    if (character !== '"' && character !== "'") return;
    this.quote = character;
    this.valueBegun = false;
    this.state = 'quoted';
  }

  private endTag(): void {
    this.state = this.element === 'script' || this.element === 'style' ? 'raw' : 'text';
    this.attribute = '';
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/**
 * A value as `<?= ?>` prints it.
 * @throws Error where the host does not know how to escape
 */
export function escapeFor(place: HtmlPlace, value: unknown): string {
  if (place === 'refused') {
    throw new Error('not implemented: <?= ?> outside text and quoted attributes; print JSON with <?!= ?>');
  }
  const text = String(value);
  if (place === 'address' && /^\s*(javascript|vbscript|data):/i.test(text)) return 'about:invalid';
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
