/** Exit codes, as documented in the README. */
export const EXIT = { fine: 0, user: 1, checkFailed: 2, ours: 3 } as const;

/** Something the user can mend: one message, no stack, exit code 1. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** A check found something wrong: what was found stands on stdout, exit code 2. */
export class CheckFailed extends Error {
  override readonly name = "CheckFailed";
}

/** The user pressed Ctrl-C or ended the program. */
export class Interrupted extends UserError {}

/** The system's word for what went wrong with a file, in ours; `left` is what is there now. */
export function fileErrorText(
  error: unknown,
  path: string,
  left = "nothing was written",
): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case "EACCES":
    case "EPERM":
      return `No permission to write "${path}". Choose another folder with --out.`;
    case "EROFS":
      return `"${path}" is on a read-only disk. Choose another folder with --out.`;
    case "ENOSPC":
    case "EDQUOT":
      return `The disk of "${path}" is full; ${left}. Make room or choose another folder with --out.`;
    case "ENOTDIR":
    case "EEXIST":
      return `"${path}" cannot be a folder: a file of that name, or part of it, is in the way.`;
    case "EISDIR":
      return `"${path}" is a folder; a file is needed there.`;
    case "ENOENT":
      return `"${path}" cannot be created.`;
    case "ENAMETOOLONG":
      return `"${path}" is too long a name for this disk.`;
    default:
      return undefined;
  }
}
