import { useEffect, useState } from "preact/hooks";

/** A heading this near to the upper edge of the window has been reached, px. */
const EDGE = 64;

/** Which of these headings was reached last; at the end of the page, the last. @param ids in order */
export function useInSight(ids: readonly string[]): string | undefined {
  const [reached, setReached] = useState<string>();
  useEffect(() => {
    const look = (): void => {
      const { scrollHeight } = document.documentElement;
      const isEnd = scrollY > 0 && scrollY + innerHeight >= scrollHeight - 1;
      const passed = ids.filter((id) => {
        const place = document.getElementById(id);
        return place !== null && place.getBoundingClientRect().top < EDGE;
      });
      setReached(isEnd ? ids.at(-1) : passed.at(-1));
    };
    look();
    addEventListener("scroll", look, { passive: true });
    return () => removeEventListener("scroll", look);
  }, [ids]);
  return reached;
}
