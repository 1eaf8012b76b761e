import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import * as v from "valibot";
import { UserError } from "../errors.ts";
import { MANIFEST, STUDY } from "./layout.ts";

/** A file of a finished run, and what is in it. */
export interface OutputFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a folder of results says about itself. */
export interface Manifest {
  readonly program: "bowlby";
  readonly version: string;
  /** The command that computes the folder again. */
  readonly command: string;
  /** SHA-256 of version and study: the same for the same results. */
  readonly run: string;
  readonly platform: { readonly node: string; readonly system: string };
  readonly outputs: readonly OutputFile[];
}

const schema = v.looseObject({
  program: v.literal("bowlby"),
  version: v.string(),
  command: v.string(),
  run: v.string(),
  platform: v.object({ node: v.string(), system: v.string() }),
  outputs: v.array(v.object({ file: v.string(), bytes: v.number(), sha256: v.string() })),
});

/**
 * The manifest of a folder of results; `undefined` when there is none.
 *
 * @throws UserError when what is there is no manifest of ours
 */
export function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UserError(`"${file}" cannot be read: it is not JSON. Nothing was touched.`);
  }
  const read = v.safeParse(schema, content);
  if (read.success) return read.output;
  throw new UserError(
    `"${file}" is not a manifest of bowlby: ${v.getDotPath(read.issues[0]) ?? "the whole"} is not as it should be. Nothing was touched.`,
  );
}

/**
 * The manifest of a study that was finished in a folder.
 *
 * @throws UserError when there is none
 */
export function finishedManifest(folder: string): Manifest {
  const manifest = readManifest(folder);
  if (manifest === undefined) {
    throw new UserError(`"${folder}" holds no finished run: there is no ${MANIFEST} in it.`);
  }
  if (!existsSync(join(folder, STUDY))) {
    throw new UserError(
      `"${folder}" holds no study: there is no ${STUDY} in it. It was made by: ${manifest.command}`,
    );
  }
  return manifest;
}

/** Length and hash of a file. */
export async function describeFile(path: string): Promise<Omit<OutputFile, "file">> {
  const hash = createHash("sha256");
  let bytes = 0;
  await pipeline(createReadStream(path), async (source) => {
    for await (const part of source) {
      hash.update(part as Buffer);
      bytes += (part as Buffer).length;
    }
  });
  return { bytes, sha256: hash.digest("hex") };
}

/**
 * The manifest of a study that was finished in a folder and is as it was written.
 *
 * @throws UserError when there is none, or a file was changed
 */
export async function wholeManifest(folder: string): Promise<Manifest> {
  const manifest = finishedManifest(folder);
  const changes = await changesSince(folder, manifest);
  if (changes.length === 0) return manifest;
  throw new UserError(`"${folder}" is not as it was written: ${changes.join(" ")}`);
}

/** A sentence for each file that is not as the manifest has it. */
export async function changesSince(folder: string, manifest: Manifest): Promise<string[]> {
  const changes: string[] = [];
  for (const { file, bytes, sha256 } of manifest.outputs) {
    if (!existsSync(join(folder, file))) {
      changes.push(`${file} is missing.`);
      continue;
    }
    const now = await describeFile(join(folder, file));
    if (now.bytes < bytes) changes.push(`${file} is cut off: ${now.bytes} of ${bytes} bytes.`);
    else if (now.sha256 !== sha256) changes.push(`${file} was changed after it was written.`);
  }
  return changes;
}
