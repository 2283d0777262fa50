/** Where a server, or a cluster of them, is. */
export interface QueueAddress {
  /** `host:port` each. */
  readonly servers: readonly string[];
  readonly user: string | null;
  /** The password; a token where there is no user. */
  readonly secret: string | null;
  readonly encrypted: boolean;
  /** The address without its secret, for messages. */
  readonly shown: string;
}

const PORT = 4222;

/** Takes addresses apart: `nats://user:password@host:port,host:port`; `tls://` for encrypted ones. */
export function readQueueAddress(address: string): QueueAddress {
  const encrypted = /^(?:tls|wss?):\/\//iu.test(address);
  let user: string | null = null;
  let secret: string | null = null;
  const servers = address.split(',').map((one) => {
    const bare = one.trim().replace(/^[a-z]+:\/\//iu, '');
    // Up to the last @, since a password may hold one that is not escaped.
    const at = bare.lastIndexOf('@');
    if (at >= 0) {
      const [name, ...rest] = bare.slice(0, at).split(':');
      user = rest.length > 0 ? decode(name!) : null;
      secret = decode(rest.length > 0 ? rest.join(':') : name!);
    }
    const host = bare.slice(at + 1).replace(/\/.*$/u, '');
    return /:\d+$/u.test(host) ? host : `${host}:${PORT}`;
  });
  const scheme = encrypted ? 'tls' : 'nats';
  return {
    servers,
    user,
    secret,
    encrypted,
    shown: `${scheme}://${user === null ? '' : `${user}@`}${servers.join(',')}`,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
