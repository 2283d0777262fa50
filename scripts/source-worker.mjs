// The worker thread that reads articles, from the sources: for tests and benches, which run without a build.
import { register } from 'tsx/esm/api';

register();
export const { read } = await import('../src/chronicle/add/worker.ts');
