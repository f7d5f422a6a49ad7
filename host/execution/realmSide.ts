import { type Context, Script } from 'node:vm';

/** What a function of the script's realm passes on: its `this`, its arguments, and `new.target` where it has one. */
export type Act = (self: unknown, given: ArrayLike<unknown>, newTarget?: unknown) => unknown;

export type Method = (...given: unknown[]) => unknown;

/** The few things that must be made in the script's realm itself. */
export interface RealmSide {
  readonly plain: object;
  readonly makeArray: (length: number) => unknown[];
  readonly makeDate: (epochMilliseconds: number) => Date;
  readonly makeMethod: (act: Act) => Method;
  readonly makeConstructor: (act: Act) => object;
  readonly makeObject: (traps: Readonly<Record<string, Act>>) => object;
  readonly isOwn: (value: object) => boolean;
  readonly hush: (promise: object) => void;
}

/**
 * Everything it uses is taken before the script can change it. An error of the host is made anew here, so that not
 * even a stack overflow inside the host hands one out.
 */
const REALM_SIDE = new Script(
  `(() => {
  const { Array, Date, Error, Proxy, Object: { prototype: plain }, Reflect: { apply, getPrototypeOf, ownKeys } } = globalThis;
  const { then } = Promise.prototype;
  const kinds = { __proto__: null, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const isOwn = (value) => {
    for (let link = value; link !== null; link = getPrototypeOf(link)) if (link === plain) return true;
    return false;
  };
  const own = (thrown) => {
    if (thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function') || isOwn(thrown)) return thrown;
    const Kind = kinds[thrown.name] ?? Error;
    return new Kind(\`\${thrown.message}\`);
  };
  const makeMethod = (act) => ({
    method(...given) {
      try { return act(this, given); } catch (thrown) { throw own(thrown); }
    },
  }).method;
  const makeConstructor = (act) => function (...given) {
    try { return act(this, given, new.target); } catch (thrown) { throw own(thrown); }
  };
  const makeObject = (traps) => {
    const handler = { __proto__: null };
    const names = ownKeys(traps);
    for (let place = 0; place < names.length; place += 1) handler[names[place]] = makeMethod(traps[names[place]]);
    return new Proxy({}, handler);
  };
  const hush = (promise) => {
    try { apply(then, promise, [undefined, () => undefined]); } catch { /* a class of promises that cannot be made */ }
  };
  return { plain, makeArray: (length) => new Array(length), makeDate: (moment) => new Date(moment), makeMethod, makeConstructor, makeObject, isOwn, hush };
})()`,
  { filename: 'boundary' },
);

/** @param context a fresh one, in which nothing of the script ran yet */
export function realmSide(context: Context): RealmSide {
  return REALM_SIDE.runInContext(context);
}
