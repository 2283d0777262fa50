import type { Token } from '../text/token.ts';
import type { Grammar, Prepared } from './grammar.ts';
import { type Known, known, look } from './lexicon.ts';
import type { Node, Step } from './rule.ts';

export { type Grammar, grammar } from './grammar.ts';

/**
 * Readings kept for one starting token. Real text needs a dozen; the bound keeps adversarial text linear.
 */
const MAX_READINGS = 96;
/** Steps tried for one starting token, for the same reason. */
const MAX_STEPS = 2048;

/** The readings found so far, by their starting token, and which kinds are among them, as bits. */
interface Chart {
  readonly begin: number;
  readonly starting: (Node[] | undefined)[];
  readonly low: number[];
  readonly high: number[];
  steps: number;
}

/**
 * All readings of the tokens from `begin` to `end` (excluded): lexical ones, and what the rules make of them, bottom-up.
 * Starting tokens are taken from right to left, so that everything a pattern may need to its right is there already and
 * each combination is tried exactly once. Stretches of words without a reading, or with weak ones only, are passed over.
 * Time grows with the number of tokens, whatever they are.
 */
export function parse<C>(
  grammar: Grammar<C>,
  tokens: readonly Token[],
  lower: readonly string[],
  begin: number,
  end: number,
  context: C,
): Node[] {
  const found: Node[] = [];
  const words: Known[] = [];
  for (let first = begin; first < end; ) {
    words.length = 0;
    const strong = readStretch(grammar, tokens, lower, first, end, words);
    if (strong) parseStretch(grammar, words, lower, first, context, found);
    first += words.length + 1;
  }
  return found;
}

/** Collects the stretch of readable words from `first`; false where none of them is more than weak. */
function readStretch<C>(
  { lexicon }: Grammar<C>,
  tokens: readonly Token[],
  lower: readonly string[],
  first: number,
  end: number,
  words: Known[],
): boolean {
  let reach = first;
  let strong = false;
  for (let at = first; at < end; at++) {
    const word = known(lexicon, tokens[at]!, lower[at]!);
    if (word.reach === 0 && at >= reach) break;
    if (at + word.reach > reach) reach = at + word.reach;
    strong ||= word.strong;
    words.push(word);
  }
  return strong;
}

function parseStretch<C>(
  grammar: Grammar<C>,
  words: readonly Known[],
  lower: readonly string[],
  begin: number,
  context: C,
  found: Node[],
): void {
  const size = words.length;
  const end = begin + size;
  const chart: Chart = {
    begin,
    starting: new Array(size),
    low: new Array<number>(size + 1).fill(0),
    high: new Array<number>(size + 1).fill(0),
    steps: 0,
  };
  for (let first = end - 1; first >= begin; first--) {
    const agenda = look(words[first - begin]!, lower, first, end);
    if (agenda.length === 0) continue;
    chart.starting[first - begin] = agenda;
    chart.steps = 0;
    for (let i = 0; i < agenda.length && agenda.length < MAX_READINGS; i++)
      grow(grammar, agenda[i]!, chart, context, agenda);
    const at = first - begin;
    let [low, high] = [0, 0];
    for (const { kind } of agenda) {
      const bits = grammar.bits.get(kind);
      if (bits === undefined) continue;
      low |= bits.low;
      high |= bits.high;
    }
    chart.low[at] = low;
    chart.high[at] = high;
  }
  for (const nodes of chart.starting) if (nodes !== undefined) for (const node of nodes) found.push(node);
}

/** Tries all rules that may begin with this node. */
function grow<C>({ byFirstKind }: Grammar<C>, node: Node, chart: Chart, context: C, agenda: Node[]): void {
  const beginning = byFirstKind.get(node.kind);
  if (beginning === undefined) return;
  tryAll(beginning.any, node, chart, context, agenda);
  const certain = beginning.byValue.size === 0 ? undefined : beginning.byValue.get(node.value);
  if (certain !== undefined) tryAll(certain, node, chart, context, agenda);
}

function tryAll<C>(rules: readonly Prepared<C>[], node: Node, chart: Chart, context: C, agenda: Node[]): void {
  const next = node.last - chart.begin;
  const low = chart.low[next]!;
  const high = chart.high[next]!;
  for (const prepared of rules) {
    if (prepared.followed && (prepared.low & low) === 0 && (prepared.high & high) === 0) continue;
    if (!fits(prepared.rule.pattern[prepared.from]!, node)) continue;
    const matched: (Node | undefined)[] = [];
    for (let i = 0; i < prepared.from; i++) matched.push(undefined);
    matched.push(node);
    extend(prepared, prepared.from + 1, node.last, matched, chart, context, agenda);
  }
}

function extend<C>(
  prepared: Prepared<C>,
  step: number,
  at: number,
  matched: (Node | undefined)[],
  chart: Chart,
  context: C,
  agenda: Node[],
): void {
  if (agenda.length >= MAX_READINGS || chart.steps++ > MAX_STEPS) return;
  const next = prepared.rule.pattern[step];
  if (next === undefined) {
    finish(prepared, at, matched, context, agenda);
    return;
  }
  const candidates = chart.starting[at - chart.begin];
  if (candidates !== undefined) {
    for (const candidate of candidates) {
      if (!fits(next, candidate)) continue;
      matched.push(candidate);
      extend(prepared, step + 1, candidate.last, matched, chart, context, agenda);
      matched.pop();
    }
  }
  if (next.optional) {
    matched.push(undefined);
    extend(prepared, step + 1, at, matched, chart, context, agenda);
    matched.pop();
  }
}

function fits({ kinds, test }: Step<never>, node: Node): boolean {
  return (
    (kinds.length === 1 ? kinds[0] === node.kind : kinds.includes(node.kind)) &&
    (test === null || test(node.value as never))
  );
}

function finish<C>(
  { rule, from }: Prepared<C>,
  last: number,
  matched: readonly (Node | undefined)[],
  context: C,
  agenda: Node[],
): void {
  const value = rule.produce(
    matched.map((node) => node?.value),
    context,
  );
  if (value === null || value === undefined) return;
  const children = matched.filter((node) => node !== undefined);
  // A rule over its own product, without a word more, would go round for ever.
  if (children.length === 1 && madeBy(children[0]!, rule.id, last)) return;
  const { first } = matched[from]!;
  agenda.push({ kind: rule.gives, value, first, last, rule: rule.id, priority: rule.priority, children });
}

function madeBy(node: Node, id: string, last: number): boolean {
  if (node.rule === id) return true;
  const only = node.children.length === 1 ? node.children[0]! : undefined;
  return only !== undefined && only.last === last && madeBy(only, id, last);
}
