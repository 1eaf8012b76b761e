import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import type { Raised } from "../../worker/index.ts";
import type { Watching } from "./watching.ts";

const SCALES = ["proximitySeeking", "contactMaintaining", "avoidance", "resistance"] as const;
/** The episodes that are coded, and what their scores are called. */
const REUNIONS = [
  [5, "reunion1"],
  [8, "reunion2"],
] as const;

/** The coder's sheet: a score is written down when its episode is over. */
export function Sheet(props: {
  readonly raised: Raised;
  readonly watching: Watching;
}): JSX.Element {
  const { raised, watching } = props;
  const t = words.value.sheet;
  const { coding } = raised.record;
  const over = (episode: number) => isOver(watching, episode);
  return (
    <table class="sheet">
      <caption>
        <b>{t.title}</b> <small>{t.note}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.range}</th>
          {REUNIONS.map(([episode], i) => (
            <th key={episode} scope="col">{`${t.reunion} ${i + 1}`}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SCALES.map((scale) => (
          <tr key={scale}>
            <th scope="row">{t.scales[scale]}</th>
            {REUNIONS.map(([episode, reunion]) => (
              <td key={episode}>{over(episode) ? coding[reunion][scale].toFixed(1) : "–"}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t.disorganisation}</th>
          <td colSpan={2}>{over(8) ? coding.disorganisation.toFixed(1) : "–"}</td>
        </tr>
        <tr>
          <th scope="row">
            <b>{t.code}</b>
          </th>
          <td colSpan={2}>
            <b>{over(8) ? coding.classification : t.pending}</b>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** The last second of an episode was seen. */
export function isOver({ recording, second }: Watching, episode: number): boolean {
  const stop = recording.episodes.find(({ number }) => number === episode)?.stop;
  return stop !== undefined && second.value >= stop - 1;
}
