import { useEffect, useState } from "preact/hooks";

/** Where a reader looks: a heading above this share of the window's height has been reached. */
const EYE = 1 / 3;

/** Which of these headings was passed last, from the top of the page. @param ids in their order */
export function useInSight(ids: readonly string[]): string | undefined {
  const [reached, setReached] = useState<string>();
  useEffect(() => {
    const look = (): void => {
      const passed = ids.filter((id) => {
        const place = document.getElementById(id);
        return place !== null && place.getBoundingClientRect().top < innerHeight * EYE;
      });
      setReached(passed.at(-1));
    };
    look();
    addEventListener("scroll", look, { passive: true });
    return () => removeEventListener("scroll", look);
  }, [ids]);
  return reached;
}
