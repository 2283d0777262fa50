/** The forms that a German word may be the genitive of: "Bakus" of "Baku", "Paris'" of "Paris", "Irans" of "Iran". */
export function baseForms(word: string): readonly string[] {
  const last = word.at(-1);
  if (last === "'" || last === '’') return [word.slice(0, -1)];
  if (last !== 's' || word.length < 4) return [];
  const stem = word.slice(0, -1);
  return stem.endsWith("'") || stem.endsWith('’') ? [stem.slice(0, -1)] : [stem];
}

/** Derived words whose city the rules would not find. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['hannoveraner', 'Hannover'],
  ['zürcher', 'Zürich'],
  ['basler', 'Basel'],
  ['kassler', 'Kassel'],
  ['madrider', 'Madrid'],
  ['moskowiter', 'Moskau'],
  ['venezianer', 'Venedig'],
  ['neapolitaner', 'Neapel'],
  ['mailänder', 'Mailand'],
  ['florentiner', 'Florenz'],
  ['genueser', 'Genua'],
  ['athener', 'Athen'],
  ['haager', 'Den Haag'],
  ['saarbrücker', 'Saarbrücken'],
  ['zweibrücker', 'Zweibrücken'],
  ['emder', 'Emden'],
  ['nordhäuser', 'Nordhausen'],
  ['mühlhäuser', 'Mühlhausen'],
]);

/** "Berliner" from "Berlin", "Bremer" from "Bremen", "Münchner" from "München", "Karlsruher" from "Karlsruhe". */
export function cityOf(word: string): readonly string[] {
  const stripped = /^(.{3,}er)(?:n|s|in|innen)?$/u.exec(word)?.[1];
  if (stripped === undefined) return [];
  const irregular = IRREGULAR.get(stripped.toLowerCase());
  if (irregular !== undefined) return [irregular];
  const stem = stripped.slice(0, -2);
  const found = [stem, `${stem}en`, `${stem}e`];
  if (stem.endsWith('n')) found.push(`${stem.slice(0, -1)}en`);
  if (stem.endsWith('an')) found.push(stem.slice(0, -2), stem.slice(0, -1));
  return found;
}

/** "dortigen", "pro-armenische", "bewaffneten": an adjective with an ending; no article, number or pronoun. */
export function groupAdjective(lower: string): boolean {
  return (
    lower.length > 5 &&
    /(?:ig|isch|sch|lich|et|bar|ell|iv|al)(?:e[rnsm]?)$/u.test(lower) &&
    !/^(?:einig|wenig|übrig|einzel)/u.test(lower)
  );
}

/** An adjective without its ending. */
export function stem(lower: string): string {
  return lower.replace(/e[rnsm]?$/u, '');
}
