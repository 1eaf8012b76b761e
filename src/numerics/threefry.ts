/**
 * Threefry4x32 with 20 rounds: 128 random bits as a pure function of a key and a counter.
 *
 * A block cipher without the secrecy: every (key, counter) pair has its own block, so streams
 * need no state to be independent of each other and of the order in which they are read.
 * The words are not suitable for cryptography.
 *
 * Rotations, parity constant and round order, `salmon2011`: Salmon, J. K., Moraes, M. A., Dror, R.
 * O., & Shaw, D. E. (2011). Parallel random numbers: as easy as 1, 2, 3. Proceedings of SC11,
 * article 16. https://doi.org/10.1145/2063384.2063405 (Random123, threefry4x32). Parity: Skein 1.3,
 * C240.
 *
 * The rounds are written out: a loop over a table of rotations takes about twice the time.
 *
 * @param key four words, read only
 * @param counter four words, read only
 * @param out receives four words; may be the same array as `counter`
 */
export function threefry4x32(key: Uint32Array, counter: Uint32Array, out: Uint32Array): void {
  const k0 = (key[0] as number) | 0;
  const k1 = (key[1] as number) | 0;
  const k2 = (key[2] as number) | 0;
  const k3 = (key[3] as number) | 0;
  const k4 = 0x1bd11bda ^ k0 ^ k1 ^ k2 ^ k3;

  let a = ((counter[0] as number) + k0) | 0;
  let b = ((counter[1] as number) + k1) | 0;
  let c = ((counter[2] as number) + k2) | 0;
  let d = ((counter[3] as number) + k3) | 0;

  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;

  a = (a + k1) | 0;
  b = (b + k2) | 0;
  c = (c + k3) | 0;
  d = (d + k4 + 1) | 0;

  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;

  a = (a + k2) | 0;
  b = (b + k3) | 0;
  c = (c + k4) | 0;
  d = (d + k0 + 2) | 0;

  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;

  a = (a + k3) | 0;
  b = (b + k4) | 0;
  c = (c + k0) | 0;
  d = (d + k1 + 3) | 0;

  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;

  a = (a + k4) | 0;
  b = (b + k0) | 0;
  c = (c + k1) | 0;
  d = (d + k2 + 4) | 0;

  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;

  a = (a + k0) | 0;
  b = (b + k1) | 0;
  c = (c + k2) | 0;
  d = (d + k3 + 5) | 0;

  out[0] = a;
  out[1] = b;
  out[2] = c;
  out[3] = d;
}
