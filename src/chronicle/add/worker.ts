import { workerData } from 'node:worker_threads';
import { openCodebook } from '../../events/codebook/pack.ts';
import type { Prepared } from '../store/types.ts';
import { type Incoming, type PortionReader, portionReader } from './reader.ts';

/** What a worker thread is started with. */
export interface WorkerData {
  /** The codebook, packed. */
  readonly codebook: string;
  readonly reading: string;
}

let reader: PortionReader | null = null;

/** Reads articles in a worker thread; the models are made ready with the first. */
export function read(portion: readonly Incoming[]): Promise<Prepared[]> {
  if (reader === null) {
    // piscina puts its own values around those that it hands on.
    const given = workerData as WorkerData | readonly [unknown, WorkerData];
    const { codebook, reading } = Array.isArray(given) ? (given[1] as WorkerData) : (given as WorkerData);
    reader = portionReader(openCodebook(codebook), reading);
  }
  return reader(portion);
}
