import type { HtmlPlace } from './escaping';
import { ScriptScanner } from './scriptScanner';

type State = 'text' | 'tagName' | 'tag' | 'value' | 'quoted' | 'unquoted' | 'raw' | 'comment';

const ADDRESSES = /^(href|xlink:href|src|action|formaction|cite|poster|background|data|ping|longdesc|manifest)$/i;

/** Begins the name of an attribute of which a part was printed. */
const PRINTED = '=';

/** Follows the literal parts of a page to know where the next printed value will stand. */
export class HtmlScanner {
  private state: State = 'text';
  private element = '';
  private attribute = '';
  /** Whether the name of the attribute is over, so that it may be followed by its value or by another name. */
  private named = false;
  private quote = '';
  /** What of the attribute's value was read. */
  private begun = '';
  private script = new ScriptScanner();

  get place(): HtmlPlace {
    switch (this.state) {
      case 'text':
        return { as: 'plain', within: 'text' };
      case 'comment':
        return { as: 'comment', within: 'text' };
      case 'raw':
        return { as: this.element === 'style' ? 'style' : this.script.place, within: 'element' };
      case 'tag':
        return { as: this.attribute === '' || this.named ? 'attributeName' : 'refused', within: 'element' };
      case 'tagName':
        return { as: 'refused', within: 'element' };
      default:
        return { as: this.valuePlace(), within: this.state === 'quoted' ? 'quoted' : 'unquoted' };
    }
  }

  read(html: string): void {
    for (let index = 0; index < html.length; ) index = this.step(html, index);
  }

  /** A value was printed here. */
  printed(): void {
    if (this.state === 'value') this.state = 'unquoted';
    if (this.state === 'tag') this.attribute = PRINTED;
    this.named = false;
    this.script.printed();
  }

  private valuePlace(): HtmlPlace['as'] {
    if (/^on/i.test(this.attribute)) return this.script.place;
    if (/^style$/i.test(this.attribute)) return 'style';
    if (/^srcdoc$/i.test(this.attribute) || this.attribute.startsWith(PRINTED)) return 'refused';
    if (/^\s*(javascript|vbscript|data)\s*:/i.test(this.begun)) return 'refused';
    return ADDRESSES.test(this.attribute) && !/[/?#:]/.test(this.begun) ? 'address' : 'plain';
  }

  /** Reads from `index` and returns where to go on. */
  private step(html: string, index: number): number {
    switch (this.state) {
      case 'text':
        return this.text(html, index);
      case 'comment':
        return this.until(html, index, '-->', 'text');
      case 'raw':
        return this.until(html, index, `</${this.element}`, 'tag');
      case 'quoted':
        return this.quoted(html, index);
      case 'unquoted':
        return this.unquoted(html, index);
      default:
        return this.tag(html, index);
    }
  }

  private text(html: string, index: number): number {
    const start = html.indexOf('<', index);
    if (start < 0) return html.length;
    const comment = html.startsWith('<!--', start);
    this.state = comment ? 'comment' : 'tagName';
    this.element = '';
    return start + (comment ? 4 : 1);
  }

  private until(html: string, index: number, end: string, next: State): number {
    const found = html.toLowerCase().indexOf(end, index);
    if (this.element === 'script') this.script.read(html.slice(index, found < 0 ? undefined : found));
    if (found < 0) return html.length;
    this.state = next;
    this.element = '';
    this.attribute = '';
    return found + end.length;
  }

  private quoted(html: string, index: number): number {
    const end = html.indexOf(this.quote, index);
    this.value(html.slice(index, end < 0 ? undefined : end));
    if (end < 0) return html.length;
    this.endValue();
    return end + 1;
  }

  private unquoted(html: string, index: number): number {
    const end = html.slice(index).search(/[\s>]/);
    this.value(html.slice(index, end < 0 ? undefined : index + end));
    if (end < 0) return html.length;
    this.endValue();
    return index + end;
  }

  private value(text: string): void {
    this.begun += text;
    this.script.read(text.replace(/&quot;|&#34;/g, '"').replace(/&apos;|&#39;/g, "'"));
  }

  private endValue(): void {
    this.state = 'tag';
    this.attribute = '';
    this.named = false;
  }

  private tag(html: string, index: number): number {
    const character = html[index] ?? '';
    if (this.state === 'value') return this.beginValue(character, index);
    if (character === '>') this.endTag();
    else if (this.state === 'tagName') this.name(character);
    else if (character === '=') this.awaitValue();
    else if (/[\s/]/.test(character)) this.named = true;
    else {
      this.attribute = this.named ? character : this.attribute + character;
      this.named = false;
    }
    return index + 1;
  }

  private name(character: string): void {
    if (/[\s/]/.test(character) && this.element !== '') this.state = 'tag';
    else this.element += character.toLowerCase();
  }

  private awaitValue(): void {
    this.state = 'value';
    this.begun = '';
    this.script = new ScriptScanner();
  }

  private beginValue(character: string, index: number): number {
    if (/\s/.test(character)) return index + 1;
    if (character === '>') {
      this.endTag();
      return index + 1;
    }
    this.quote = character;
    this.state = character === '"' || character === "'" ? 'quoted' : 'unquoted';
    return this.state === 'quoted' ? index + 1 : index;
  }

  private endTag(): void {
    this.state = this.element === 'script' || this.element === 'style' ? 'raw' : 'text';
    this.script = new ScriptScanner();
    this.attribute = '';
  }
}
