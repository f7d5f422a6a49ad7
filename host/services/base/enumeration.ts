import { refuseUnknown } from '../../contract/refuse';

/** One value of an Apps Script enumeration: an object that prints its name and is compared by identity. */
export class EnumerationValue {
  constructor(
    private readonly label: string,
    private readonly position: number,
  ) {
    Object.freeze(this);
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumerationValue): number {
    return this.position - other.ordinal();
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

/**
 * An enumeration as scripts see it, e.g. ScriptApp.AuthMode. The types package declares its values as numbers, while
 * the live service's are objects that print their name; this is the one place where both meet.
 * @throws Error on reading a name it lacks
 */
export function enumeration<E>(label: string, names: readonly (string & keyof E)[]): E {
  const values = names.map((name, position) => [name, new EnumerationValue(name, position)] as const);
  const made: unknown = refuseUnknown(label, Object.freeze(Object.fromEntries(values)));
  return made as E;
}

/** The name of an enumeration value, or null for anything else. */
export function enumerationName(value: unknown): string | null {
  return value instanceof EnumerationValue ? value.name() : null;
}
