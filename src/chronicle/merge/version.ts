/**
 * The number of the form of `MergeClaim` and of what `blockKeys` gives for it. Raise it with every change of either: a
 * chronicle keeps both, and compares only what was made in one form; what was made in an earlier one is read again.
 */
export const MERGING = 4;
