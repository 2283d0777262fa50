import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InputError } from '../input-error.ts';
import type { NetworkOptions, Resolve } from './options.ts';

const system: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** True for an address out on the internet: not private, loopback, link-local, multicast, reserved or a tunnel into one. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** Throws an `InputError` for a host that is an address which must not be reached. Names are checked when they resolve. */
export function checkLiteral(host: string, options: NetworkOptions): void {
  const bare = host.replace(/^\[|\]$/gu, '');
  if (ipaddr.isValid(bare) && !isPublic(bare) && !isAllowed(host, options)) throw refused(bare, host);
}

/**
 * A look-up for a connection: resolves once, checks every address, and hands on those very addresses, so that a name which
 * answers otherwise a moment later gains nothing.
 */
export function checkedLookup(options: NetworkOptions): LookupFunction {
  const resolve = options.resolve ?? system;
  return (host, wanted, callback) => {
    resolve(host).then(
      (all) => {
        const bad = isAllowed(host, options) ? undefined : all.find(({ address }) => !isPublic(address));
        const [first] = all;
        if (bad !== undefined) callback(refused(bad.address, host), '', 0);
        else if (first === undefined) callback(new InputError('network', `"${host}" has no address`), '', 0);
        else if (wanted.all === true) callback(null, [...all]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error as NodeJS.ErrnoException, '', 0),
    );
  };
}

function isAllowed(host: string, { allowHosts = [] }: NetworkOptions): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/^\[|\]$|\.$/gu, '');
  return allowHosts.some((name) => plain(name) === plain(host));
}

function refused(address: string, host: string): InputError {
  const name = host.replace(/^\[|\]$/gu, '');
  const where = name === address ? address : `"${name}" leads to ${address}, which`;
  return new InputError(
    'private-address',
    `${where} is not on the public internet; --allow-host ${name} reads it all the same`,
  );
}
