import type { ScriptPlace } from './scriptScanner';

/** Where in a page a printed value stands. */
export interface HtmlPlace {
  /** What it is read as there; `refused` where no escaping would be safe. */
  readonly as: 'plain' | 'address' | 'attributeName' | 'comment' | 'style' | 'refused' | ScriptPlace;
  /** What has to be kept closed around it; `element` is the inside of a script or style, and of a tag. */
  readonly within: 'text' | 'quoted' | 'unquoted' | 'element';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

const SAFE_ADDRESS = /^((https?|ftp|mailto|tel|sms):|data:image\/(gif|png|jpeg|webp);base64,|[^&:/?#]*([/?#]|$))/i;

/** Attributes that mean the same whatever else the page holds. */
const SAFE_NAME = /^(?!on|style|src|href|action|formaction|data|ping)[a-z][a-z0-9_-]*$/i;

/**
 * A value as `<?= ?>` prints it.
 * @throws Error where the host does not know how to escape
 */
export function escapeFor({ as, within }: HtmlPlace, value: unknown): string {
  const text = READINGS[as](value);
  if (within === 'element') return text;
  return within === 'unquoted' ? text.replace(/[\s&<>"'`=]/g, numbered) : text.replace(/[&<>"']/g, entity);
}

const READINGS: Readonly<Record<HtmlPlace['as'], (value: unknown) => string>> = {
  plain: String,
  address: (value) => (SAFE_ADDRESS.test(stripped(value)) ? String(value) : 'about:invalid'),
  attributeName: (value) => (/^\s*$/.test(String(value)) || SAFE_NAME.test(String(value)) ? String(value) : refuse()),
  comment: (value) => String(value).replaceAll('-', ' '),
  style: (value) => String(value).replace(/[^\p{L}\p{N} #%+.,_-]/gu, (character) => `\\${codePoint(character)} `),
  expression,
  within: (value) => scriptText(String(value)),
  pattern: refuse,
  refused: refuse,
};

function refuse(): never {
  throw new Error('not implemented: <?= ?> in the name of an element or attribute, a pattern or an address of code');
}

/** Browsers skip these where they look for the scheme of an address. */
function stripped(value: unknown): string {
  return [...String(value)].filter((character) => character > ' ').join('');
}

/** Numbers stand between spaces, lest they run into an operator. */
function expression(value: unknown): string {
  if (value === null || value === undefined) return ' null ';
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value} `;
  return `'${scriptText(String(value))}'`;
}

/** Text that ends no string, element or comment of a script, whichever it stands in. */
function scriptText(text: string): string {
  return text.replace(/[^\p{L}\p{N} _.,]/gu, (characters) =>
    Array.from({ length: characters.length }, (_, index) => scriptUnit(characters.charCodeAt(index))).join(''),
  );
}

function scriptUnit(unit: number): string {
  return unit < 256 ? `\\x${unit.toString(16).padStart(2, '0')}` : `\\u${unit.toString(16).padStart(4, '0')}`;
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}

function numbered(character: string): string {
  return ENTITIES[character] ?? `&#${character.codePointAt(0)};`;
}
