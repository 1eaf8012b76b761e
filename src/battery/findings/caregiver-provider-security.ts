import type { FindingTest, Samples } from "../finding-test.ts";
import { GROUP_SIZES, PROVIDER_DAYS } from "../populations/index.ts";
import type { Sample } from "../sample.ts";
import { meanOf, membership, r } from "./measures.ts";

const secureIn = (sample: Sample, who: "mother" | "provider") =>
  membership(sample.words(`with_${who}_second_coder_classification`), "B");
const share = (who: "mother" | "provider") => (samples: Samples) =>
  meanOf(secureIn(samples.childcare, who));

/** r of security with the provider and time since the child was enrolled. */
function withTime({ childcare }: Samples): number {
  const since = childcare.numbers("enrolled_age_days").map((age) => PROVIDER_DAYS - age);
  return r(secureIn(childcare, "provider"), since);
}

/** r of security with the provider and how it meets a quiet signal when it is free. */
function withSensitivity({ childcare }: Samples, size: number): number {
  const groups = childcare.words("group");
  const sample = childcare.where((place) => groups[place] === `of_${size}`);
  const attentive = sample.numbers("provider_attentiveness");
  const responsive = sample
    .numbers("provider_availability")
    .map((available, i) => available + 0.8 * (attentive[i] as number));
  return r(secureIn(sample, "provider"), responsive);
}

const [SMALL, LARGE] = GROUP_SIZES as [number, number];

export const caregiverProviderSecurity: FindingTest = {
  finding: "caregiver-provider-security",
  sentence:
    "Shares of B with mother and provider; order: B is rarer with the provider, it goes with the time since the child was enrolled, and with the provider's own sensitivity more in groups of 3 than of 12. That a larger group takes up more of a provider's time is put in; parents and providers are drawn from the same community.",
  people: { childcare: 2867 },
  targets: {
    "secure with provider, SSP": { number: share("provider") },
    "secure with mother, same children": { number: share("mother") },
    "order and slopes": {
      margins: (samples) => [
        share("mother")(samples) - share("provider")(samples),
        withTime(samples),
        withSensitivity(samples, SMALL) - withSensitivity(samples, LARGE),
      ],
    },
  },
};
