/** The groups that the pairs make of the keys: connected components, singles included; lists sorted, sorted by first key. */
export function copyGroups(keys: readonly string[], pairs: readonly (readonly [string, string])[]): string[][] {
  const parent = new Map(keys.map((key) => [key, key]));
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at)!; up !== at; up = parent.get(at)!) {
      parent.set(at, parent.get(up)!);
      at = up;
    }
    return at;
  };
  for (const [a, b] of pairs) {
    if (parent.has(a) && parent.has(b)) parent.set(root(a), root(b));
  }
  const groups = new Map<string, string[]>();
  for (const key of [...parent.keys()].sort()) {
    const group = groups.get(root(key));
    if (group === undefined) groups.set(root(key), [key]);
    else group.push(key);
  }
  return [...groups.values()];
}
