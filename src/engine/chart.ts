import type { Token } from '../text/token.ts';
import { type Lexicon, look } from './lexicon.ts';
import type { Node, Rule, Step } from './rule.ts';

/**
 * Readings kept for one starting token. Real text needs a dozen; the bound keeps adversarial text linear.
 */
const MAX_READINGS = 96;

/** Rules made ready for matching: by the kind of their first step, with optional first steps spelled out. */
export interface Grammar<C> {
  readonly lexicon: Lexicon;
  readonly byFirstKind: ReadonlyMap<string, readonly Prepared<C>[]>;
}

interface Prepared<C> {
  readonly rule: Rule<C>;
  /** Steps before this one are left out. */
  readonly from: number;
}

/** Prepares a lexicon and an ordered list of rules. Throws where two rules share an id or a pattern has no sure step. */
export function grammar<C = undefined>(lexicon: Lexicon, rules: readonly Rule<C>[]): Grammar<C> {
  const byFirstKind = new Map<string, Prepared<C>[]>();
  const ids = new Set<string>();
  for (const rule of rules) {
    if (ids.has(rule.id)) throw new Error(`two rules have the id "${rule.id}"`);
    ids.add(rule.id);
    const sure = rule.pattern.findIndex((step) => !step.optional);
    if (sure < 0) throw new Error(`rule "${rule.id}" has no step that must match`);
    for (let from = 0; from <= sure; from++) {
      for (const kind of rule.pattern[from]!.kinds) {
        const same = byFirstKind.get(kind) ?? [];
        same.push({ rule, from });
        byFirstKind.set(kind, same);
      }
    }
  }
  return { lexicon, byFirstKind };
}

/**
 * All readings of the tokens from `begin` to `end` (excluded): lexical ones, and what the rules make of them, bottom-up.
 * Starting tokens are taken from right to left, so that everything a pattern may need to its right is there already and
 * each combination is tried exactly once. Time grows with the number of tokens, whatever they are.
 */
export function parse<C>(
  { lexicon, byFirstKind }: Grammar<C>,
  tokens: readonly Token[],
  lower: readonly string[],
  begin: number,
  end: number,
  context: C,
): Node[] {
  const starting: (Node[] | undefined)[] = new Array(end - begin);
  for (let first = end - 1; first >= begin; first--) {
    const agenda = look(lexicon, tokens, lower, first, end);
    if (agenda.length === 0) continue;
    starting[first - begin] = agenda;
    for (let i = 0; i < agenda.length && agenda.length < MAX_READINGS; i++) {
      const node = agenda[i]!;
      for (const prepared of byFirstKind.get(node.kind) ?? []) apply(prepared, node, starting, begin, context, agenda);
    }
  }
  return starting.flatMap((nodes) => nodes ?? []);
}

function apply<C>(
  { rule, from }: Prepared<C>,
  node: Node,
  starting: readonly (readonly Node[] | undefined)[],
  begin: number,
  context: C,
  agenda: Node[],
): void {
  const matched: (Node | undefined)[] = new Array(from).fill(undefined);
  const extend = (step: number, at: number): void => {
    if (agenda.length >= MAX_READINGS) return;
    const next = rule.pattern[step];
    if (next === undefined) {
      finish(rule, node.first, at, matched, context, agenda);
      return;
    }
    for (const candidate of starting[at - begin] ?? []) {
      if (!fits(next, candidate)) continue;
      matched.push(candidate);
      extend(step + 1, candidate.last);
      matched.pop();
    }
    if (next.optional) {
      matched.push(undefined);
      extend(step + 1, at);
      matched.pop();
    }
  };
  if (!fits(rule.pattern[from]!, node)) return;
  matched.push(node);
  extend(from + 1, node.last);
}

function fits(step: Step<never>, node: Node): boolean {
  return step.kinds.includes(node.kind) && (step.test === null || step.test(node.value as never));
}

function finish<C>(
  rule: Rule<C>,
  first: number,
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
  agenda.push({ kind: rule.gives, value, first, last, rule: rule.id, priority: rule.priority, children });
}

function madeBy(node: Node, id: string, last: number): boolean {
  if (node.rule === id) return true;
  const only = node.children.length === 1 ? node.children[0]! : undefined;
  return only !== undefined && only.last === last && madeBy(only, id, last);
}
