import type { CohortPlan } from "../../population/index.ts";
import { liveChildren } from "./children.ts";
import type { Part } from "./part.ts";
import { serve } from "./serve.ts";

serve((plan: CohortPlan) => (part: Part) => liveChildren(plan, part));
