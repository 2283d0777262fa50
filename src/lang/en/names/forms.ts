/** English marks the genitive with a token of its own; only the bare apostrophe is left on the word. */
export function baseForms(word: string): readonly string[] {
  const last = word.at(-1);
  if (last !== "'" && last !== '’') return [];
  return [word.slice(0, -1)];
}

/** Derived words whose city news names. */
const CITIES: ReadonlyMap<string, string> = new Map([
  ['londoner', 'London'],
  ['londoners', 'London'],
  ['parisian', 'Paris'],
  ['parisians', 'Paris'],
  ['berliner', 'Berlin'],
  ['berliners', 'Berlin'],
  ['muscovite', 'Moscow'],
  ['muscovites', 'Moscow'],
  ['viennese', 'Vienna'],
  ['venetian', 'Venice'],
  ['roman', 'Rome'],
]);

/** The city of "Londoner", "Parisian". */
export function cityOf(word: string): readonly string[] {
  const city = CITIES.get(word.toLowerCase());
  return city === undefined ? [] : [city];
}

/** Words that tell one group from another: "local", "armed", "pro-government". */
export function groupAdjective(lower: string): boolean {
  return /^(?:pro|anti)-/u.test(lower) || /(?:al|ed|ist|ern|ese|ian|ish|i)$/u.test(lower);
}

/** English adjectives have no endings. */
export function stem(lower: string): string {
  return lower;
}
