import robotsModule from 'robots-parser';
import { InputError } from '../input-error.ts';
import { readAll } from '../source.ts';
import { ROBOT } from './options.ts';
import { type Answer, get, type Requesting } from './request.ts';
import { retryAfter } from './retry.ts';

/** Fetches as a guest: robots.txt is asked, hosts are spared. */
export interface Polite {
  /** Throws an `InputError` for what robots.txt forbids and for a host that has asked to be left alone for a while. */
  readonly get: (address: string, options: Requesting) => Promise<Answer>;
}

/** What a polite guest needs of the world, so that tests can hand in their own. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** The package is CommonJS, which its types don't say. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** Milliseconds between two requests to one host, unless its robots.txt asks for more. */
const DISTANCE = 1000;
/** No host is waited for longer than this between two requests. */
const LONGEST_DISTANCE = 60_000;
/** robots.txt is read up to here, as RFC 9309 has it, and again after a day. */
const LONGEST_ROBOTS = 500_000;
const DAY = 86_400_000;
const REMEMBERED = 1000;

interface Host {
  readonly allows: (url: string) => boolean;
  readonly distance: number;
  readonly readAt: number;
}

/** Starts without having met any host. */
export function openPolite(world: World): Polite {
  const hosts = new Map<string, Host>();
  const freeAt = new Map<string, number>();
  const wait = async (origin: string, distance: number, signal?: AbortSignal): Promise<void> => {
    const now = world.now();
    const at = Math.max(now, freeAt.get(origin) ?? 0);
    // Taken before the wait, so that others queue behind.
    freeAt.set(origin, at + distance);
    if (freeAt.size > REMEMBERED) freeAt.delete(freeAt.keys().next().value!);
    if (at > now) await world.sleep(at - now, signal);
  };
  const hostOf = async (origin: string, options: Requesting): Promise<Host> => {
    const known = hosts.get(origin);
    if (known !== undefined && world.now() - known.readAt < DAY) return known;
    await wait(origin, DISTANCE, options.signal);
    const host = { ...(await readRobots(origin, options)), readAt: world.now() };
    hosts.set(origin, host);
    if (hosts.size > REMEMBERED) hosts.delete(hosts.keys().next().value!);
    return host;
  };
  return {
    get: async (address, options) => {
      const { origin } = new URL(address);
      const resting = (freeAt.get(origin) ?? 0) - world.now();
      if (resting > LONGEST_DISTANCE)
        throw new InputError('network', `the server asked to be left alone for another ${Math.ceil(resting / 1000)} s`);
      const host = await hostOf(origin, options);
      if (!host.allows(address)) throw new InputError('robots', 'robots.txt asks not to fetch it');
      await wait(origin, host.distance, options.signal);
      const answer = await get(address, options);
      const pause = retryAfter(answer, world.now());
      if (pause !== null) freeAt.set(origin, world.now() + pause);
      return answer;
    },
  };
}

/** No robots.txt allows all; a server that fails when asked for it allows nothing for now (RFC 9309). */
async function readRobots(origin: string, options: Requesting): Promise<Omit<Host, 'readAt'>> {
  const { headers: _, ...plain } = options;
  const answer = await get(`${origin}/robots.txt`, plain);
  if (answer.status >= 500 || answer.status === 429) {
    answer.close();
    return { allows: () => false, distance: DISTANCE };
  }
  if (answer.status !== 200) {
    answer.close();
    return { allows: () => true, distance: DISTANCE };
  }
  const text = await firstBytes(answer);
  const robots = robotsParser(`${origin}/robots.txt`, text);
  const delay = (robots.getCrawlDelay(ROBOT) ?? 0) * 1000;
  return {
    allows: (url) => robots.isAllowed(url, ROBOT) !== false,
    distance: Math.min(LONGEST_DISTANCE, Math.max(DISTANCE, delay)),
  };
}

async function firstBytes(answer: Answer): Promise<string> {
  try {
    return new TextDecoder().decode(
      await readAll({ name: '', extension: '', size: null, chunks: answer.chunks }, LONGEST_ROBOTS),
    );
  } catch (error) {
    // One that is too long, or breaks off, is no permission.
    if (error instanceof InputError) return 'User-agent: *\nDisallow: /';
    throw error;
  } finally {
    answer.close();
  }
}
