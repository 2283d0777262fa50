/** What went wrong with a queue. */
export type QueueErrorCode =
  | 'wrong-name'
  | 'unreachable'
  | 'refused'
  | 'no-permission'
  | 'no-jetstream'
  | 'missing'
  | 'other-settings'
  | 'no-room'
  | 'too-large'
  | 'no-client';

/** Something went wrong with a queue, through no fault of one report; the message says what to do, to a person. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
  readonly code: QueueErrorCode;

  constructor(code: QueueErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Numbers of the server's errors, as its documentation lists them. */
const SERVER = {
  streamMissing: 10059,
  consumerMissing: 10014,
  notEnabledForAccount: 10039,
  notEnabled: 10076,
  storeFailed: 10077,
  insufficient: 10023,
  noStorage: 10047,
  noMemory: 10028,
  otherSettings: 10058,
  replicas: 10074,
  noPeers: 10005,
} as const;

/** The number that the server gives an error; 0 for errors of another origin. */
export function serverCode(error: unknown): number {
  const { name, code } = (error ?? {}) as { name?: string; code?: unknown };
  return /^(?:JetStreamApiError|StreamNotFoundError|ConsumerNotFoundError)$/u.test(name ?? '') &&
    typeof code === 'number'
    ? code
    : 0;
}

/** Whether a stream or a consumer isn't there. */
export function isMissing(error: unknown): boolean {
  return ([SERVER.streamMissing, SERVER.consumerMissing] as number[]).includes(serverCode(error));
}

/** Whether the stream has as many reports, or bytes, as it may have. */
export function isFull(error: unknown): boolean {
  return serverCode(error) === SERVER.storeFailed && /maximum (?:messages|bytes)/iu.test((error as Error).message);
}

/**
 * Names of the client's errors that pass: the connection is gone, nobody leads the stream for the moment. The last is what
 * the client takes it for when nobody answers at all.
 */
const PASSING = /^(?:TimeoutError|NoRespondersError|RequestError|ConnectionError|JetStreamNotEnabled)$/u;
/** What the server says while a cluster chooses leaders. */
const CHOOSING = new Set([10008, 10009]);

/** Whether the same can be tried again as it is. */
export function isPassing(error: unknown): boolean {
  if (noPermission(error) !== null) return false;
  const code = serverCode(error);
  if (code !== 0) return CHOOSING.has(code);
  const { name, message } = (error ?? {}) as Error;
  return PASSING.test(name ?? '') || /no responders|disconnect|503/iu.test(message ?? '');
}

/** Says what an error means and what to do; any other error comes back as it is. */
export function explainQueue(place: string, error: unknown): Error {
  if (error instanceof QueueError || !(error instanceof Error)) return error as Error;
  const { name, message } = error;
  const system =
    (error as NodeJS.ErrnoException).code ?? (error.cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  const denied = noPermission(error);
  if (denied !== null)
    return new QueueError(
      'no-permission',
      `${place}: this user may not ${denied}; see the permissions that docs/scale.md lists`,
    );
  if (
    /^(?:AuthorizationError|UserAuthenticationExpiredError)$/u.test(name) ||
    /authorization violation/iu.test(message)
  )
    return new QueueError('refused', `${place}: the server refuses the user, the password or the token`);
  switch (serverCode(error)) {
    case SERVER.notEnabled:
    case SERVER.notEnabledForAccount:
      return new QueueError('no-jetstream', noJetStream(place));
    case SERVER.otherSettings:
      return new QueueError(
        'other-settings',
        `${place}: a stream of that name is there with other settings (${message})`,
      );
    case SERVER.replicas:
    case SERVER.noPeers:
      return new QueueError(
        'other-settings',
        `${place}: the cluster has too few servers for so many replicas (${message})`,
      );
    case SERVER.storeFailed:
    case SERVER.insufficient:
    case SERVER.noStorage:
    case SERVER.noMemory:
      return new QueueError('no-room', `${place}: the server has no room left (${message})`);
  }
  if (name === 'JetStreamNotEnabled') return new QueueError('no-jetstream', noJetStream(place));
  if (/MAX_PAYLOAD/iu.test(message)) return new QueueError('too-large', `${place}: ${message}`);
  if (/^(?:E[A-Z_]+)$/u.test(system) || isPassing(error) || /connection refused/iu.test(message))
    return new QueueError(
      'unreachable',
      `${place}: the server can't be reached (${system || message}); see that it runs`,
    );
  return error;
}

function noJetStream(place: string): string {
  return `${place}: JetStream is not enabled there; start the server with "nats-server -js", or enable it for the account`;
}

/** What a user may not do; null where that is not the trouble. */
function noPermission(error: unknown): string | null {
  let found: string | null = null;
  let one = error as (Error & { operation?: string; subject?: string }) | undefined;
  for (; one !== undefined && one !== null; one = one.cause as typeof one) {
    if (one.name !== 'PermissionViolationError' && !/permissions violation/iu.test(one.message ?? '')) continue;
    found ??= 'do that';
    if (one.subject !== undefined)
      found = `${one.operation === 'subscription' ? 'listen at' : 'publish to'} "${one.subject}"`;
  }
  return found;
}
