// Therapies: what therapists do, and what becomes of clients with two histories; a therapist drawn into
// the expected answer; reflection; frequency, length and endings; what a rating of the alliance is made of.
//
// npm run build; node examples/therapy.mjs
// The numbers of docs/therapy.md: node examples/therapy.mjs > examples/therapy.txt
import {
  careDeclarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "bowlby/model";
import { correlation, normal, openStream } from "bowlby/numerics";
import {
  beginChildhood,
  everydayDeclarations,
  holdTherapy,
  liveDays,
  oneCaregiver,
  therapyDeclarations,
} from "bowlby/procedures";

const SEED = 5;
const CLIENTS = 8;
const system = valuesOf(systemDeclarations);
const everyday = valuesOf(everydayDeclarations);
const grown = valuesOf(grownDeclarations);
const temperament = valuesOf(temperamentDeclarations);
const meanOf = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
const logit = (value) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
const percent = (share) => `${(100 * share).toFixed(0)} %`;

function clientsOf(care) {
  return Array.from({ length: CLIENTS }, (_, child) => {
    const given = oneCaregiver(valuesOf(careDeclarations, care));
    const childhood = beginChildhood(SEED, child, temperament, given, system);
    liveDays(childhood, 365, everyday, system);
    return childhood;
  });
}

const onlyLoud = clientsOf({ availability: 1.6, attentiveness: -2 });
const onlyQuiet = clientsOf({ availability: -0.8, attentiveness: 1.4 });

function treat(clients, stance) {
  const settings = valuesOf(therapyDeclarations, { dropout: 0, ...stance });
  return clients.map((one) => holdTherapy(one, 0, settings, everyday, system, grown));
}

const on = (all, of) => meanOf(all.map(of));
const lastTrust = ({ sessions }) => sessions.at(-1)?.after.quiet;
const earned = (one) => Number(one.earned);

const HEADING =
  "                            ω before    end  later  α before    end  later  trust  earned";

function row(name, all) {
  const reading = (of) =>
    [
      on(all, (one) => of(one.before)),
      on(all, (one) => of(one.end)),
      on(all, (one) => of(one.later)),
    ]
      .map(logit)
      .map((text, i) => text.padStart(i === 0 ? 10 : 7))
      .join("");
  const trust = all[0].sessions.length > 0 ? logit(on(all, lastTrust)) : "";
  const share = percent(on(all, earned));
  return `${name.padEnd(26)}${reading(({ self }) => self)}${reading(({ others }) => others)}${trust.padStart(7)}${share.padStart(8)}`;
}

const ARMS = {
  "no sessions": { sessionsPerWeek: 0 },
  "steady, with limits": {},
  "no limits": { limits: 0 },
  "gratifies desperation": { limits: 0, therapistAvailability: 1.5, therapistAttentiveness: -1.5 },
  withdraws: { therapistAvailability: 0, therapistAttentiveness: -1 },
  presses: { pressing: 20 },
  "never there in a crisis": { crisisReach: 0 },
  "always there in a crisis": { crisisReach: 1 },
};

console.log(`1 A year of weekly sessions and a year after it, ${CLIENTS} clients per line\n`);
for (const [history, clients] of [
  ["only loud signals were answered", onlyLoud],
  ["quiet nearness was tolerated, distress punished", onlyQuiet],
]) {
  console.log(`${history}\n${HEADING}`);
  for (const [name, stance] of Object.entries(ARMS)) console.log(row(name, treat(clients, stance)));
  console.log("");
}

const seconds = (sessions) => meanOf(sessions.map((one) => one.seconds / 60));
const arousal = (sessions) => meanOf(sessions.map((one) => one.arousal / one.seconds));
const stayed = (sessions) => meanOf(sessions.map((one) => one.stayed / one.seconds));
const corrective = (sessions) =>
  meanOf(sessions.map(({ tests }) => tests.filter((one) => one.corrective).length));
console.log(
  "2 In the session: the first four and the last four, only loud signals were answered\n",
);
console.log(
  "                          minutes  arousal  stays with it  better than foreseen  alliance",
);
for (const name of ["steady, with limits", "withdraws"]) {
  const all = treat(onlyLoud, { ...ARMS[name], followUpWeeks: 0 });
  for (const [when, of] of [
    ["first", ({ sessions }) => sessions.slice(0, 4)],
    ["last", ({ sessions }) => sessions.slice(-4)],
  ]) {
    const cells = [
      on(all, (one) => seconds(of(one)))
        .toFixed(1)
        .padStart(7),
      on(all, (one) => arousal(of(one)))
        .toFixed(2)
        .padStart(9),
      percent(on(all, (one) => stayed(of(one)))).padStart(15),
      on(all, (one) => corrective(of(one)))
        .toFixed(1)
        .padStart(22),
      on(all, (one) => meanOf(of(one).map(({ alliance }) => alliance)))
        .toFixed(1)
        .padStart(10),
    ];
    console.log(`${`${name}, ${when}`.padEnd(26)}${cells.join("")}`);
  }
}

console.log("\n3 Drawn into the expected answer, bids alone, only loud signals were answered\n");
console.log(HEADING);
const bare = {
  therapistInconsistency: 0,
  therapistMisreading: 0,
  therapistLatency: 0.1,
  therapistRupture: 0,
  outsideUpsets: 0,
  crisesPerWeek: 0,
  reflection: 0,
  followUpWeeks: 0,
};
for (const complementarity of [0, 0.5, 0.9, 1]) {
  console.log(row(`c_t = ${complementarity}`, treat(onlyLoud, { ...bare, complementarity })));
}

console.log("\n4 Reflection that is invited\n");
console.log(`${HEADING}  sd ω  consistency`);
for (const [name, clients, stance] of [
  ["steady", onlyLoud, {}],
  ["withdraws", onlyQuiet, ARMS.withdraws],
]) {
  for (const reflection of [0, 0.3, 1]) {
    const all = treat(clients, { ...stance, reflection });
    const sd = on(all, ({ end }) => end.standing.anxietySd).toFixed(2);
    const consistency = on(all, ({ end }) => end.consistency).toFixed(2);
    console.log(
      `${row(`${name}, F_t = ${reflection}`, all)}${sd.padStart(6)}${consistency.padStart(13)}`,
    );
  }
}

console.log("\n5 The frame, only loud signals were answered\n");
console.log(`${HEADING}  counted on  calms alone`);
for (const [name, frame] of Object.entries({
  "no sessions": { sessionsPerWeek: 0 },
  "half a year": { weeks: 26 },
  "a year": {},
  "a year, twice a week": { sessionsPerWeek: 2 },
  "two years": { weeks: 104 },
  "a year, end not told": { endTold: 0 },
  "rejected outside": { outsideAvailability: -0.8, outsideAttentiveness: -0.5, outsideUpsets: 5 },
})) {
  const all = treat(onlyLoud, frame);
  const counted = on(all, ({ later }) => later.countedOn).toFixed(2);
  const calms = on(all, ({ end }) => 1000 * end.autoregulation).toFixed(2);
  console.log(`${row(name, all)}${counted.padStart(12)}${calms.padStart(13)}`);
}

const HISTORIES = 80;
const therapists = { therapistAvailabilitySpread: 0.5, therapistAttentivenessSpread: 0.6 };
const histories = Array.from({ length: HISTORIES }, (_, child) => {
  const chance = openStream(SEED, child, "history");
  const [availability, attentiveness] = [0.9 + 0.93 * normal(chance), -1 + 1.2 * normal(chance)];
  const care = oneCaregiver(valuesOf(careDeclarations, { availability, attentiveness }));
  const childhood = beginChildhood(SEED, child, temperament, care, system);
  liveDays(childhood, 365, everyday, system);
  return childhood;
});
const anxiety = ({ before }) => before.standing.anxiety;
const avoidance = ({ before }) => before.standing.avoidance;
const security = (one) => -anxiety(one) - avoidance(one);
const early = ({ sessions }) => meanOf(sessions.slice(2, 5).map(({ alliance }) => alliance));
const link = (all, a, b) => logit(correlation(all.map(a), all.map(b)).point);

console.log(
  `\n6 What a rating of the alliance holds: sessions 3 to 5 of ${HISTORIES} clients with unlike histories\n`,
);
console.log("                       r with security  anxiety  avoidance");
const few = { ...therapists, weeks: 5, followUpWeeks: 0 };
for (const [allianceBond, allianceSession] of [
  [0.5, 0],
  [0.5, 1],
  [0.5, 2],
  [0.5, 4],
  [0, 2],
]) {
  const all = treat(histories, { ...few, allianceBond, allianceSession });
  const cells = [
    link(all, early, security).padStart(17),
    link(all, early, anxiety).padStart(9),
    link(all, early, avoidance).padStart(11),
  ];
  console.log(`b_b = ${allianceBond}, b_s = ${allianceSession}`.padEnd(21) + cells.join(""));
}
const first = treat(histories, { ...few, weeks: 1 });
const foreseen = ({ weeks }) => weeks[0].quiet;
console.log(
  `\nexpected of the therapist before the first: r with security ${link(first, foreseen, security)}`,
);
