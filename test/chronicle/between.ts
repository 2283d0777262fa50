import { connect, createServer, type Server, type Socket } from 'node:net';

/** When the connection is cut: before the server hears of the commit, or before the client hears that it came about. */
type Cut = 'before' | 'after';

/** Stands between a client and the database at a port, and cuts the connection at every so-manieth commit. */
export async function standBetween(
  target: number,
  every: number,
): Promise<{ readonly port: number; readonly cuts: () => number; readonly server: Server }> {
  let [commits, cuts] = [0, 0];
  const between = createServer((client: Socket) => {
    const upstream = connect(target, '127.0.0.1');
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
    let deaf = false;
    client.on('data', (data) => {
      const commit = data.includes('commit\0') && ++commits % every === 0;
      if (!commit) return void upstream.write(data);
      const cut: Cut = ++cuts % 2 === 0 ? 'before' : 'after';
      if (cut === 'before') return end();
      deaf = true;
      upstream.write(data);
    });
    upstream.on('data', (data) => (deaf ? end() : client.write(data)));
  });
  await new Promise<void>((done) => between.listen(0, '127.0.0.1', done));
  return { port: (between.address() as { port: number }).port, cuts: () => cuts, server: between };
}
