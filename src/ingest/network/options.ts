/** How Regesta behaves on the network. */
export interface NetworkOptions {
  /** Hosts, by name or address, that may be reached though they lie in a private network. */
  readonly allowHosts?: readonly string[];
  /** What Regesta calls itself; the default says what it is. */
  readonly userAgent?: string;
  /** Resolves a host; the system's resolver where left out. */
  readonly resolve?: Resolve;
}

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** The name by which robots.txt knows Regesta. */
export const ROBOT = 'Regesta';

/** What Regesta calls itself unless told otherwise. */
export const USER_AGENT = `${ROBOT}/0.1 (reads news reports for a chronology; fetches what its user named)`;
