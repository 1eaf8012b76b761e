/** What comes until `signal` is aborted; the one that is awaited then is not waited for. */
export async function* untilAborted<T>(
  source: AsyncGenerator<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const aborted = Symbol("aborted");
  const { promise, resolve } = withResolvers<typeof aborted>();
  const stop = () => resolve(aborted);
  signal.addEventListener("abort", stop);
  try {
    while (!signal.aborted) {
      const next = source.next();
      next.catch(() => {}); // nobody listens any more when it was aborted meanwhile
      const first = await Promise.race([next, promise]);
      if (first === aborted || first.done === true) return;
      yield first.value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** `Promise.withResolvers`, which Node has from version 22 on. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
