import { type Examination, failuresOf, mostChildrenPerSecond } from "./examination.ts";

/** The examination as lines for people. */
export function textOf(version: string, found: Examination): string {
  const { node, bits, speed, folders } = found;
  const most = mostChildrenPerSecond(found).toFixed(0);
  const rows = [
    ["Node", `${node.version}, ${node.fine ? "as needed" : "TOO OLD"} (${node.needed})`],
    ["system", `${found.platform}-${found.architecture}`],
    ["threads", `${found.threads}`],
    ["bits", bits.same ? "same bits as the reference" : "OTHER BITS than the reference"],
    ["", `SHA-256 ${bits.here}`],
    ["speed", `${speed.median.toFixed(1)} ms a child on one thread, median of ${speed.children}`],
    ["", `on all threads ${most} children/s at most`],
    ["package", folders.package],
    ["docs", folders.docs],
    ["results", folders.results],
    ["", found.resultsRefusal === undefined ? "can be written" : "CANNOT BE WRITTEN"],
  ] as const;
  const lines = rows.map(([label, text]) => `  ${label.padEnd(10)}${text}`);
  return [`bowlby ${version}`, "", ...lines, ""].join("\n");
}

/** The same for another program. */
export function jsonOf(version: string, found: Examination): object {
  const { node, bits, speed, folders } = found;
  return {
    version,
    node: { version: node.version, needed: node.needed, fine: node.fine },
    platform: found.platform,
    architecture: found.architecture,
    threads: found.threads,
    bits: { same: bits.same, sha256: bits.here, reference_sha256: bits.reference },
    speed: {
      children: speed.children,
      median_ms_per_child: speed.median,
      most_children_per_s_all_threads: mostChildrenPerSecond(found),
    },
    folders: {
      package: folders.package,
      docs: folders.docs,
      results: folders.results,
      results_writable: found.resultsRefusal === undefined,
    },
    failures: failuresOf(found),
  };
}
