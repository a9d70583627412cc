/** A storage area in memory with its items; `refuse` is thrown at every writing. */
export function area(refuse?: Error) {
  const items = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => {
      if (refuse !== undefined) throw refuse;
      items.set(key, text);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
  return { items, storage };
}
