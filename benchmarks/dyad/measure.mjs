// One implementation, once untimed and once timed, in a process of its own:
//
//     node benchmarks/dyad/measure.mjs ours 1000 1000
//
// Prints a line of JSON: checksum, seconds to make the agents, seconds to live all steps.
const [name, ...size] = process.argv.slice(2);
const [pairs, steps] = size.map(Number);
const { prepare, live, checksum } = await import(`./${name}.mjs`);

live(prepare(pairs), steps);
// What the untimed run left is collected before, not while, the other is timed.
globalThis.gc?.();
const start = performance.now();
const agents = prepare(pairs);
const made = performance.now();
live(agents, steps);
const lived = performance.now();
const seconds = { making: (made - start) / 1000, living: (lived - made) / 1000 };
console.log(JSON.stringify({ checksum: checksum(agents), ...seconds }));
