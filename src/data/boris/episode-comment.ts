/**
 * The episode goes to the comment: a behavioral category belongs to a behavior of the ethogram,
 * once and for all, and the same behavior occurs in several episodes.
 */
export function commentOf(episode: number | undefined): string {
  return episode === undefined ? "" : `episode ${episode}`;
}

/** The cell of the episode; a comment that says something else is no episode. */
export function episodeIn(comment: string): string {
  return /^episode (\d{1,9})$/.exec(comment)?.[1] ?? "";
}
