import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QueueError } from './errors.ts';
import type { WorkerState } from './roll.ts';

/** What a worker shows to Prometheus. */
export interface Meters {
  readonly time: (stage: 'read' | 'store', seconds: number) => void;
  /** Where it can be asked. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const SECONDS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60];
const OUTCOMES = ['added', 'known', 'superseded', 'withdrawn', 'failed', 'dead'] as const;

/**
 * Serves `/metrics`, and `/healthz`, which answers 503 while nothing can be stored. Throws a `QueueError` where the port is
 * taken.
 */
export async function openMeters(host: string, port: number, state: () => WorkerState): Promise<Meters> {
  const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Counter({
    name: 'regesta_reports_total',
    help: 'What became of reports; one that fails may be counted several times.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      const now = state();
      for (const outcome of OUTCOMES) this.inc({ outcome }, now[outcome]);
    },
  });
  new Gauge({
    name: 'regesta_in_hand',
    help: 'Reports that this worker has taken and not yet acknowledged.',
    registers,
    collect() {
      this.set(state().inHand);
    },
  });
  new Gauge({
    name: 'regesta_store_up',
    help: '1 where the chronicle can be written to, 0 where it has just refused.',
    registers,
    collect() {
      this.set(state().trouble === null ? 1 : 0);
    },
  });
  const times = new Histogram({
    name: 'regesta_stage_seconds',
    help: 'Time to read a report, and to store some at once.',
    labelNames: ['stage'],
    buckets: SECONDS,
    registers,
  });

  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/metrics') {
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    } else if (path === '/healthz') {
      const { trouble } = state();
      response.writeHead(trouble === null ? 200 : 503, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${trouble ?? 'ok'}\n`);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        new QueueError(
          'refused',
          `nothing can listen at ${host}:${port} (${error.code ?? error.message}); choose another --metrics`,
        ),
      ),
    );
    server.listen(port, host, done);
  });
  server.unref();
  return {
    time: (stage, seconds) => times.observe({ stage }, seconds),
    address: `http://${host}:${(server.address() as AddressInfo).port}/metrics`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
