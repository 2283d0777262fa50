/** How much is asked for at once. */
export interface Portion<T> {
  /** So many at most. */
  readonly most: number;
  /** The sizes of all together, but for a single one that is larger. */
  readonly room: number;
  readonly sizeOf: (one: T) => number;
  /** Portions that are under way at the same time. */
  readonly atOnce: number;
}

interface Asked<T, R> {
  readonly one: T;
  readonly resolve: (answer: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets answers be asked for one at a time and be given in portions: what is asked for while all is busy waits and goes
 * together. Where a portion fails each of it is asked for alone, so that one that can't be answered takes no other with it.
 */
export function gather<T, R>(
  { most, room, sizeOf, atOnce }: Portion<T>,
  answer: (portion: readonly T[]) => Promise<readonly R[]>,
): (one: T) => Promise<R> {
  const waiting: Asked<T, R>[] = [];
  let busy = 0;
  let planned = false;
  const take = (): Asked<T, R>[] => {
    let [count, size] = [0, 0];
    while (count < Math.min(most, waiting.length)) {
      size += sizeOf(waiting[count]!.one);
      if (count > 0 && size > room) break;
      count++;
    }
    return waiting.splice(0, count);
  };
  const send = async (portion: readonly Asked<T, R>[]): Promise<void> => {
    try {
      const answers = await answer(portion.map(({ one }) => one));
      for (const [i, { resolve }] of portion.entries()) resolve(answers[i]!);
    } catch (error) {
      if (portion.length === 1) portion[0]!.reject(error);
      else for (const asked of portion) await send([asked]);
    }
  };
  const start = (): void => {
    planned = false;
    while (busy < atOnce && waiting.length > 0) {
      busy++;
      void send(take()).finally(() => {
        busy--;
        start();
      });
    }
  };
  return (one) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      if (planned || busy >= atOnce) return;
      planned = true;
      // Whoever asks for several gets to ask for all of them first.
      setImmediate(start);
    });
}
