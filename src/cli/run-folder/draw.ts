import { quantitiesOf, type StudyResult } from "../../study/index.ts";

/** The report on a study. Loaded only when needed: drawing needs libraries that take a while. */
export async function drawStudy(result: StudyResult): Promise<string> {
  const { members, procedures } = result.plan;
  const { renderStudyReport } = await import("../../report/index.ts");
  const facts = quantitiesOf(
    members,
    procedures.map(({ name }) => name),
  );
  return renderStudyReport(result, facts);
}
