/**
 * A kind of thing that text can be read as, with the type of its value: `const MONTH = kind<number>('month')`. Rules and
 * lexicons speak of kinds, so that a pattern and its producer are checked against each other by the compiler.
 */
export interface Kind<V> {
  readonly name: string;
  /** Never there at run time; carries the type of the values. */
  readonly value?: V;
}

/** Names a kind. Two kinds of the same name are the same kind. */
export function kind<V>(name: string): Kind<V> {
  return { name };
}

/**
 * A reading of a stretch of tokens: what it is, its value, and the rule and the smaller readings that it was made from.
 * Positions are token indexes, `last` excluded. Nodes form the tree that `explain` prints.
 */
export interface Node<V = unknown> {
  readonly kind: string;
  readonly value: V;
  readonly first: number;
  readonly last: number;
  /** Id of the rule that produced it; a lexical reading names its lexicon. */
  readonly rule: string;
  readonly priority: number;
  readonly children: readonly Node[];
}

/** One step of a pattern. It takes one node of one of its kinds or, where it is optional, none. */
export interface Step<V> {
  readonly kinds: readonly string[];
  readonly test: ((value: V) => boolean) | null;
  readonly optional: boolean;
  /** Where the step takes only these values; lets a grammar find its rules faster than a test could. */
  readonly values?: ReadonlySet<unknown>;
}

/** A step that takes a node of this kind, and of a value that passes the test. */
export function is<V>(of: Kind<V>, test: ((value: V) => boolean) | null = null): Step<V> {
  return { kinds: [of.name], test, optional: false };
}

/** A step that takes a node of this kind and of one of these values. */
export function among<V>(of: Kind<V>, values: readonly V[]): Step<V> {
  const set = new Set(values);
  return { kinds: [of.name], test: (value) => set.has(value), optional: false, values: set };
}

/** A step that takes a node of any of these kinds, which have the same type of value. */
export function oneOf<V>(...of: readonly Kind<V>[]): Step<V> {
  return { kinds: of.map(({ name }) => name), test: null, optional: false };
}

/** The same step, which may also be left out; its value is then `undefined`. */
export function maybe<V>(step: Step<V>): Step<V | undefined> {
  const { test, values } = step;
  return {
    ...(values === undefined ? {} : { values }),
    kinds: step.kinds,
    test: test === null ? null : (value) => value !== undefined && test(value),
    optional: true,
  };
}

type Values<S extends readonly unknown[]> = { readonly [I in keyof S]: S[I] extends Step<infer V> ? V : never };

/** What a rule is written as; see {@link rule}. */
export interface RuleOptions<S extends readonly unknown[], V, C> {
  /** Unique and stable: `<language>.<family>.<what>`. It appears in records and explanations. */
  readonly id: string;
  readonly pattern: readonly [...S];
  readonly gives: Kind<V>;
  /** Breaks ties between readings of the same extent; the higher one wins. 0 where it isn't given. */
  readonly priority?: number;
  /** The new value, or `null` where these words don't mean it after all. */
  readonly produce: (values: Values<S>, context: C) => V | null;
}

/** A rule is a value: an id, a pattern of steps over neighbouring nodes, and a producer of the new node's value. */
export interface Rule<C = undefined> {
  readonly id: string;
  readonly pattern: readonly Step<never>[];
  readonly gives: string;
  readonly priority: number;
  readonly produce: (values: readonly unknown[], context: C) => unknown;
}

/** Makes a rule. The producer's arguments are typed by the pattern. */
export function rule<const S extends readonly Step<never>[], V, C = undefined>(options: RuleOptions<S, V, C>): Rule<C> {
  return {
    id: options.id,
    pattern: options.pattern as unknown as readonly Step<never>[],
    gives: options.gives.name,
    priority: options.priority ?? 0,
    produce: options.produce as unknown as Rule<C>['produce'],
  };
}
