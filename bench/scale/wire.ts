import { connect, createServer } from 'node:net';

/** Stands between programs and a server and counts what goes by. */
export interface Wire {
  readonly port: number;
  /** Bytes towards the server and from it. */
  readonly bytes: () => { readonly to: number; readonly from: number };
  readonly close: () => void;
}

/** Listens on this machine for what is meant for a port of it. */
export async function countBytes(target: number): Promise<Wire> {
  let [to, from] = [0, 0];
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
    client.on('data', (data) => {
      to += data.length;
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      from += data.length;
      client.write(data);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as { port: number }).port,
    bytes: () => ({ to, from }),
    close: () => void server.close(),
  };
}
