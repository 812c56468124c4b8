import type { Protocol } from '../model/protocol.ts';

/** `read`, done once for each protocol: many rules ask the same of it. */
export function perProtocol<T>(read: (protocol: Protocol) => T): (protocol: Protocol) => T {
  const known = new WeakMap<Protocol, { readonly value: T }>();
  return (protocol) => {
    const before = known.get(protocol);
    if (before) return before.value;
    const value = read(protocol);
    known.set(protocol, { value });
    return value;
  };
}
