/** Whether a run begins, goes on, or is done once more where it is finished. */
export type Opening = "new" | "resume" | "again";
