/** A part of Electron that says so when it is asked for something that the stand-in does not have. */
export function strict<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && key !== 'then') throw new Error(`the stand-in has no electron ${name}.${key}`);
      const value: unknown = Reflect.get(target, key, target);
      // Private fields need the object itself, not its proxy.
      return typeof value === 'function' && !/^class\s/.test(Function.prototype.toString.call(value))
        ? (...args: unknown[]): unknown => {
            const result: unknown = Reflect.apply(value, target, args);
            return result === target ? receiver : result;
          }
        : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
}
