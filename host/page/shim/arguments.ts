/**
 * A copy of the arguments of a google.script.run call as the service makes it: only texts, numbers, booleans, null,
 * arrays and plain objects cross; a form may be the only argument.
 * @throws Error "Failed due to illegal value in property: …" for a date, a function, a DOM node or a circle
 */
export function copyArguments(args: readonly unknown[]): readonly unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) {
    return [formValues(only)];
  }
  return args.map((argument, index) => copy(argument, String(index), []));
}

function copy(value: unknown, property: string, parents: readonly object[]): unknown {
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
    return value;
  }
  if (typeof value !== 'object' || parents.includes(value) || !isPlain(value)) {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  const ancestors = [...parents, value];
  if (Array.isArray(value)) {
    return value.map((item, index) => copy(item, String(index), ancestors));
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [name, copy(item, name, ancestors)]),
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** Values by input name; several of one name become an array. */
function formValues(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  const values: Record<string, unknown> = {};
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name);
    if (all.some((value) => typeof value !== 'string')) {
      throw new Error('not implemented: files in forms given to google.script.run');
    }
    values[name] = all.length === 1 ? all[0] : all;
  }
  return values;
}
