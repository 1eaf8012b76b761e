import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { words } from "../words/index.ts";

/** A part of a page that comes when it is first shown, with the libraries that only it needs. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Later(props: P): JSX.Element {
    const [Body, setBody] = useState<ComponentType<P>>();
    const [failed, setFailed] = useState<string>();
    useEffect(() => {
      load().then(
        (body) => setBody(() => body),
        (error: unknown) => setFailed(String(error)),
      );
    }, []);
    if (failed !== undefined) return <p class="notice">{`${words.value.failed} ${failed}`}</p>;
    return Body === undefined ? <p class="note">…</p> : <Body {...props} />;
  };
}
