/** Exit codes; the README has them too. */
export const EXIT = { done: 0, failed: 1, wrongUse: 2, rejected: 3, interrupted: 130 } as const;

/** The command was used wrongly; the message says how, to a person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command could not do its work, through no fault of one input; the message says why, to a person. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Whoever read the output has gone, as `head` does; nothing is wrong. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}
