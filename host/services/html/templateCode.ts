import type { HtmlPlace } from './escaping';
import { HtmlScanner } from './htmlScanner';

/** What the code of a template prints to. */
export interface TemplateOutput {
  raw(value: unknown): void;
  escaped(value: unknown, place: HtmlPlace): void;
}

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/**
 * The JavaScript of a template: a function expression of the output and the template's variables, which it takes as
 * parameters. Printing scriptlets become calls of the output, others stand as they are.
 */
export function templateCode(template: string, variables: readonly string[]): string {
  const scanner = new HtmlScanner();
  const lines: string[] = [];
  let end = 0;
  const literal = (html: string) => {
    scanner.read(html);
    if (html !== '') lines.push(`__output.raw(${JSON.stringify(html)});`);
  };
  for (const match of template.matchAll(SCRIPTLET)) {
    literal(template.slice(end, match.index));
    lines.push(scriptlet(match[1] ?? '', match[2] ?? '', scanner));
    end = match.index + match[0].length;
  }
  literal(template.slice(end));
  return `(function (__output, ${variables.join(', ')}) {\n${lines.join('\n')}\n})`;
}

function scriptlet(kind: string, source: string, scanner: HtmlScanner): string {
  if (kind === '') return source;
  const expression = source.trim().replace(/;$/, '');
  const { place } = scanner;
  scanner.printed();
  return kind === '='
    ? `__output.escaped((${expression}\n), ${JSON.stringify(place)});`
    : `__output.raw((${expression}\n));`;
}
