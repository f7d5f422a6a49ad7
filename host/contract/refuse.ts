/**
 * Wraps a service object so that a member it lacks is refused by name instead of being undefined.
 * @throws Error "not implemented: Range.xyz" on reading an unknown member
 */
export function refuseUnknown<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, member, receiver) {
      if (member in object || typeof member === 'symbol' || member === 'then' || member === 'toJSON') {
        return Reflect.get(object, member, receiver);
      }
      throw new Error(`not implemented: ${name}.${member}`);
    },
  });
}
