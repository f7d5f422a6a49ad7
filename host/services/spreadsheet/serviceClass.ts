import type { Realm } from '../../contract/execution';
import { refuseUnknown } from '../../contract/refuse';
import { Refusal } from '../../model/refusal';
import { typeName } from '../base/arguments';
import { fullName, takes } from '../signatures/argumentCount';

interface Made {
  /** The class as error messages name it, like "SpreadsheetApp.Range". */
  readonly className: string;
  /** What it stands for. */
  readonly inner: unknown;
}

/** Every object handed to a script, also by another workbook's services of the same execution. */
const handedOut = new WeakMap<object, Made>();

/** Like "SpreadsheetApp.Range"; null for what no service made. */
export function classNameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (handedOut.get(value)?.className ?? null) : null;
}

/**
 * One class of a service. Its objects share their methods and keep what they stand for out of the script's reach;
 * a member that is not defined is refused by name, which is why a part may be given for the full interface.
 */
export class ServiceClass<Full extends object, Inner> {
  private methods: object = {};

  constructor(
    readonly name: string,
    private readonly realm: Realm,
    private readonly service = 'SpreadsheetApp',
  ) {}

  /**
   * Adds methods. They are called with as many arguments as a signature of theirs takes, and a Refusal of the workbook
   * reaches the script as an exception of its own realm.
   */
  define(methods: Partial<Full> & ThisType<Full>): void {
    const translated = Object.entries(methods).map(([member, method]) => [member, this.translating(member, method)]);
    this.methods = { ...this.methods, ...Object.fromEntries(translated), toString: () => this.name };
  }

  /** The object a script is given for `inner`. */
  make(inner: Inner): Full {
    const instance: Full = refuseUnknown(this.name, Object.create(this.methods));
    handedOut.set(instance, { className: this.className, inner });
    return instance;
  }

  /** What a script's object stands for; null for anything else. */
  find(value: unknown): Inner | null {
    const made = typeof value === 'object' && value !== null ? handedOut.get(value) : undefined;
    // Classes of one name, one for each open workbook, stand for one kind of thing.
    return made?.className === this.className ? (made.inner as Inner) : null;
  }

  /** What a script's object stands for. @throws Error when it is of another class */
  of(instance: Full): Inner {
    const inner = this.find(instance);
    if (inner === null) throw this.realm.exception(`Invalid argument: ${this.name} expected`);
    return inner;
  }

  private get className(): string {
    return `${this.service}.${this.name}`;
  }

  private translating(member: string, method: unknown): unknown {
    if (typeof method !== 'function') return method;
    const refuseCount = (given: readonly unknown[]) => this.refuseCount(member, given);
    const { realm } = this;
    return function (this: unknown, ...given: unknown[]): unknown {
      refuseCount(given);
      try {
        return method.apply(this, given);
      } catch (error) {
        throw error instanceof Refusal ? realm.exception(error.message) : error;
      }
    };
  }

  private refuseCount(member: string, given: readonly unknown[]): void {
    if (takes(this.service, this.name, member, given)) return;
    const types = given.map((value) => typeName(this.realm, value, classNameOf)).join(',');
    const method = `${fullName(this.service, this.name)}.${member}`;
    throw this.realm.exception(`The parameters (${types}) don't match the method signature for ${method}.`);
  }
}
