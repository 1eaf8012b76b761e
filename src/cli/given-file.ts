import { readFileSync } from "node:fs";
import { UserError } from "./errors.ts";

/**
 * The text of a file somebody gave, which stays where it is and is kept nowhere else.
 *
 * @param what what it is, as the beginning of a sentence: "The answers"
 * @param page where its shape is told
 * @throws UserError when it cannot be read
 */
export function givenText(file: string, what: string, page: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "EISDIR" ? "it is a folder" : code === "ENOENT" ? "there is none" : code;
    throw new UserError(`${what} "${file}" cannot be read: ${why}. ${page} tells the shape.`);
  }
}
