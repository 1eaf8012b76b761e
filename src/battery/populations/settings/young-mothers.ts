/** Mothers in their teens: how much they bear, and what takes it from them (S36). */
export const youngMotherDeclarations = {
  load: {
    symbol: "ℓ",
    unit: "",
    range: [-3, 3],
    start: 1,
    meaning: "Load of a mother in her teens.",
    standing: "assumed",
    basis: "Two social risks of .5: her age, and that she is mostly alone.",
    works: ["crockenberg1987"],
  },
  work: {
    symbol: "Δℓ",
    unit: "",
    range: [-3, 3],
    start: 1,
    meaning: "Load added when she goes back to work or school.",
    standing: "assumed",
    basis: "A standard deviation; her hours with the child stay as they are.",
    works: ["crockenberg1987"],
  },
  support: {
    symbol: "Δℓ",
    unit: "",
    range: [-3, 3],
    start: -1.5,
    meaning: "Load taken from her when somebody stands by her.",
    standing: "assumed",
    basis: "More than what her age adds, less than with work: help does not undo all.",
    works: ["crockenberg1987"],
  },
} as const;
