import { EnumerationValue } from '../base/enumeration';

/** Names and values of one enumeration; the types of Google's package call them numbers. */
export class Enumeration<Members extends object, Value> {
  /** What SpreadsheetApp exposes under the enumeration's name. */
  readonly members: Members;
  private readonly values: ReadonlyMap<string, Value>;

  constructor(
    private readonly name: string,
    names: readonly (keyof Members & string)[],
  ) {
    const entries = names.map((member, place): readonly unknown[] => [member, new EnumerationValue(member, place)]);
    this.members = Object.freeze(Object.fromEntries(entries));
    this.values = new Map(Object.entries(this.members));
  }

  /** @throws Error for a name the enumeration lacks */
  value(name: string): Value {
    const value = this.values.get(name);
    if (value === undefined) throw new Error(`not implemented: ${this.name}.${name}`);
    return value;
  }

  /** The name of a value a script gave. @throws Error when it is none of this enumeration's */
  nameOf(value: unknown): string {
    const name = String(value);
    if (!this.values.has(name)) throw new Error(`not implemented: ${this.name}.${name}`);
    return name;
  }
}
