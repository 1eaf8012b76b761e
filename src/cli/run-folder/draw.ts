import { quantitiesOf, type StudyResult } from "../../study/index.ts";

/** The report on a study. Loaded only when needed: drawing needs libraries that take a while. */
export async function drawStudy(result: StudyResult): Promise<string> {
  const { renderStudyReport } = await import("../../report/index.ts");
  const facts = quantitiesOf(result.plan.document);
  return renderStudyReport(result, facts);
}
