import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many arguments each method of a class is declared to take; one entry for each of its overloads. */
export type DeclaredCounts = ReadonlyMap<string, readonly ArgumentCount[]>;

export interface ArgumentCount {
  readonly least: number;
  /** Infinity for a rest parameter. */
  readonly most: number;
}

const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
const read = new Map<string, ReadonlyMap<string, DeclaredCounts>>();

/**
 * The interfaces of one file of the declarations.
 * @param part like "spreadsheet" for google-apps-script.spreadsheet.d.ts
 */
export function declarations(part: string): ReadonlyMap<string, DeclaredCounts> {
  let found = read.get(part);
  if (!found) {
    found = interfacesOf(readFileSync(join(folder, `google-apps-script.${part}.d.ts`), 'utf8'));
    read.set(part, found);
  }
  return found;
}

function interfacesOf(source: string): ReadonlyMap<string, DeclaredCounts> {
  const text = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replaceAll('=>', '');
  const interfaces = new Map<string, DeclaredCounts>();
  for (const match of text.matchAll(/\binterface (\w+)[^{]*\{/g)) {
    const [body = ''] = parts(text.slice(match.index + match[0].length), '}');
    interfaces.set(match[1] ?? '', methodsOf(body));
  }
  return interfaces;
}

function methodsOf(body: string): DeclaredCounts {
  const methods = new Map<string, ArgumentCount[]>();
  for (const member of parts(body, ';')) {
    const name = /^\s*(\w+)\s*\(/.exec(member);
    if (!name) continue;
    const [parameters = ''] = parts(member.slice(name[0].length), ')');
    const counts = methods.get(name[1] ?? '') ?? [];
    counts.push(countOf([...parts(parameters, ',')].map((one) => one.trim()).filter((one) => one !== '')));
    methods.set(name[1] ?? '', counts);
  }
  return methods;
}

function countOf(parameters: readonly string[]): ArgumentCount {
  const rest = parameters.some((parameter) => parameter.startsWith('...'));
  const required = parameters.filter((parameter) => !/^(\.\.\.|\w+\?)/.test(parameter));
  return { least: required.length, most: rest ? Number.POSITIVE_INFINITY : parameters.length };
}

/** The stretches between separators that stand in no bracket. */
function* parts(text: string, separator: string): Generator<string> {
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === separator && depth === 0) {
      yield text.slice(start, index);
      start = index + 1;
    } else if ('([{<'.includes(character)) depth += 1;
    else if (')]}>'.includes(character)) depth -= 1;
  }
  yield text.slice(start);
}
