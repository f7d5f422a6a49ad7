import { Refusal } from '../../model/refusal';

/** What is asked for is done or refused by name, never ignored. @throws Error "not implemented: SortSpec.…" */
export function refuseOthers(given: object, names: readonly string[], of: string): void {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`not implemented: ${of}.${unknown}`);
}

/** "a.b(c,d),e" → ["a.b.c", "a.b.d", "e"]. @throws Refusal when parentheses do not match */
export function fieldPaths(mask: string): readonly string[] {
  const paths: string[] = [];
  const prefixes: string[] = [];
  let name = '';
  const prefix = () => prefixes.at(-1) ?? '';
  const end = () => {
    if (name !== '') paths.push(prefix() + name);
    name = '';
  };
  for (const sign of mask.replace(/\s/g, '').replaceAll('/', '.')) {
    if (sign === ',') end();
    else if (sign === '(') {
      prefixes.push(`${prefix()}${name}.`);
      name = '';
    } else if (sign === ')') {
      end();
      if (prefixes.pop() === undefined) throw new Refusal(`Invalid field mask: ${mask}`);
    } else name += sign;
  }
  end();
  if (prefixes.length > 0) throw new Refusal(`Invalid field mask: ${mask}`);
  return paths;
}

/**
 * The known fields that an update's mask names: one of them, something inside one, or all below a name.
 * @throws Refusal for no mask; Error "not implemented: …" for a field that is not known
 */
export function maskedFields(mask: string | undefined, known: readonly string[], of: string): ReadonlySet<string> {
  const paths = fieldPaths(mask ?? '');
  if (paths.length === 0) {
    throw new Refusal("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  return new Set(
    paths.flatMap((path) => {
      if (path === '*') return known;
      const inside = (outer: string, inner: string) => inner === outer || inner.startsWith(`${outer}.`);
      const named = known.filter((field) => inside(path, field) || inside(field, path));
      if (named.length === 0) throw new Error(`not implemented: ${of} with fields "${path}"`);
      return named;
    }),
  );
}

/** Fields that may be asked for; `true` for any below. */
export interface KnownFields {
  readonly [name: string]: true | KnownFields;
}

/** @throws Error "not implemented: …" for a field that an answer cannot give */
export function refuseUnknownPaths(paths: readonly string[], known: KnownFields, of: string): void {
  for (const path of paths) {
    let level: true | KnownFields | undefined = known;
    for (const name of path.split('.')) {
      level = level === true ? true : level?.[name];
      if (level === undefined) throw new Error(`not implemented: ${of} with fields ${JSON.stringify(path)}`);
    }
    if (level !== true) throw new Error(`not implemented: ${of} with all fields of ${JSON.stringify(path)}`);
  }
}

/** The part of an answer that the paths name, lists taken item by item. */
export function project(value: unknown, paths: readonly string[]): unknown {
  if (paths.includes('') || paths.includes('*')) return value;
  if (Array.isArray(value)) return value.map((item) => project(item, paths));
  if (typeof value !== 'object' || value === null) return value;
  const below = (name: string) =>
    paths.flatMap((path) => (path === name ? [''] : path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : []));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const inner = below(name);
      return inner.length === 0 ? [] : [[name, project(part, inner)]];
    }),
  );
}
