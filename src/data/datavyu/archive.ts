import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync } from "fflate";
import { DataError } from "../data-error.ts";

/** Bytes of text: more than a million cells. A small file that unpacks to more is not read on. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Bytes unpacked at a time, so that the limit is noticed in time. */
const PIECE = 64 * 1024;
/** Without time zone: the same bytes wherever it is written. The format knows no earlier year. */
const NO_DATE = "1980-01-01T00:00:00";

/** A zip with these texts, the same bytes for the same texts. */
export function packed(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(bytes), { mtime: NO_DATE, level: 6 });
}

/**
 * The text of one file of a zip.
 * @throws {DataError} if it is no zip, has no such file, or unpacks to more than 64 MiB.
 */
export function unpacked(archive: Uint8Array, name: string): string {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let complete = false;
  const unzip = new Unzip((file) => {
    if (file.name !== name || pieces.length > 0) return;
    file.ondata = (fault, bytes, final) => {
      if (fault) throw fault;
      size += bytes.length;
      if (size > MOST_BYTES) throw tooLarge(name);
      pieces.push(bytes);
      complete ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length; at += PIECE) {
      unzip.push(archive.subarray(at, at + PIECE), at + PIECE >= archive.length);
    }
  } catch (fault) {
    if (fault instanceof DataError) throw fault;
    throw new DataError({ column: name, says: "cannot be unpacked: this is no whole zip file" });
  }
  if (!complete) throw new DataError({ column: name, says: "is missing in the zip file" });
  return strFromU8(joined(pieces, size));
}

function tooLarge(name: string): DataError {
  const says = `unpacks to more than ${MOST_BYTES} bytes, too many for one observation`;
  return new DataError({ column: name, says });
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
