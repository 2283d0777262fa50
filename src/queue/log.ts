/** What a line of the log is about, for programs. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Says what happens. `event` in the fields names the kind of line. */
export interface Log {
  readonly info: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly error: (fields: LogFields, message: string) => void;
}

/** Lines for people. */
export function textLog(say: (message: string) => void, quiet = false): Log {
  const tell = (_: LogFields, message: string): void => say(message);
  return { info: quiet ? () => {} : tell, warn: tell, error: tell };
}

/** JSON Lines with level, time and fields, as pino writes them. */
export async function jsonLog(stream: NodeJS.WritableStream, quiet = false): Promise<Log> {
  const { pino } = await import('pino');
  const logger = pino({ level: quiet ? 'warn' : 'info', formatters: { level: (level) => ({ level }) } }, stream);
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}
