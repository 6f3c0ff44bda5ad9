/** Wraps a stand-in for a Google object so that whatever it lacks throws by name instead of being quietly undefined. */
export function loud<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON')
        return Reflect.get(target, key);
      throw new Error(`The local workspace has no ${name}.${key}`);
    },
  });
}
