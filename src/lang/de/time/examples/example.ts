/** A sentence with its time expressions in square brackets, and for each of them, in order, what it must be read as. */
export type Example = readonly [sentence: string, ...expected: readonly string[]];

/**
 * The publication date of all examples, a Wednesday in ISO week 25. An expectation is written as
 * `TYPE value [mod] [quant=…] [freq=…]`.
 */
export const PUBLISHED = '2014-06-18';
