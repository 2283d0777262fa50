import { describe, expect, it } from 'vitest';
import { isPostgres, readAddress } from './address.ts';
import { escapeNul, unescapeNul } from './connections.ts';
import { explainPostgres, isLost } from './errors.ts';

describe('an address', () => {
  it('is told from a file', () => {
    for (const name of ['postgres://host/db', 'postgresql:///db', 'POSTGRES://host'])
      expect(isPostgres(name)).toBe(true);
    for (const name of ['postgres', 'postgres.regesta', './postgres://x', 'C:\\postgres'])
      expect(isPostgres(name)).toBe(false);
  });

  it('is shown without its password', () => {
    for (const [address, connection, schema, shown] of [
      [
        'postgres://anna:se:cr@et@host:5433/db',
        'postgres://anna:se:cr@et@host:5433/db',
        null,
        'postgres://anna@host:5433/db',
      ],
      ['postgres://host/db?schema=storms', 'postgres://host/db', 'storms', 'postgres://host/db?schema=storms'],
      ['postgres:///db?host=/run&schema=s', 'postgres:///db?host=%2Frun', 's', 'postgres:///db?host=%2Frun&schema=s'],
      ['postgres://anna@host/db?password=x', 'postgres://anna@host/db?password=x', null, 'postgres://anna@host/db'],
    ] as const)
      expect(readAddress(address)).toEqual({ connection, schema, shown });
  });
});

describe('texts', () => {
  it('with NUL come back as they were', () => {
    for (const text of ['', 'a\0b', '\ufdd0', '\ufdd00', '\0\ufdd01\0', 'plain']) {
      const kept = escapeNul(text) as string;
      expect(kept).not.toContain('\0');
      expect(unescapeNul(kept)).toBe(text);
    }
    expect(escapeNul(3)).toBe(3);
  });
});

describe('an error', () => {
  const of = (code: string, message = 'no') => Object.assign(new Error(message), { code });

  it('says what to do', () => {
    for (const [error, code, words] of [
      [of('28P01'), 'unreachable', /password/u],
      [of('3D000'), 'missing', /createdb/u],
      [of('53100'), 'full', /room/u],
      [of('25006'), 'read-only', /standby/u],
      [of('42501'), 'read-only', /rights/u],
      [of('55P03'), 'busy', /try again/u],
      [of('ECONNREFUSED', ''), 'unreachable', /reached \(ECONNREFUSED\)/u],
      [new Error('Connection terminated unexpectedly'), 'unreachable', /acknowledged is safe/u],
    ] as const) {
      const explained = explainPostgres('place', error);
      expect(explained).toMatchObject({ name: 'StoreError', code });
      expect(explained.message).toMatch(words);
      expect(explained.message).toMatch(/^place/u);
    }
    const other = of('42601');
    expect(explainPostgres('place', other)).toBe(other);
  });

  it('may only mean that the connection is gone', () => {
    for (const code of ['57P01', '57P03', '08006', 'ECONNRESET']) expect(isLost(of(code))).toBe(true);
    expect(isLost(Object.assign(of('ENOENT'), { syscall: 'connect' }))).toBe(true);
    for (const code of ['23505', '28P01', '40001', '57014', 'ENOENT']) expect(isLost(of(code))).toBe(false);
  });
});
