/** What stands around every page. */
export const shell = {
  language: "English",
  title: "bowlby",
  subtitle: "the attachment system, as software",
  disclaimer: "A model’s output, not a measurement of a person, not a diagnostic device.",
  skip: "Skip to the page",
  pages: {
    nursery: "Nursery",
    nursery_question: "What does a year of care leave behind?",
    population: "Population",
    population_question: "What becomes of many children, in many homes?",
  },
  theme: { label: "Colours", auto: "as the system", light: "light", dark: "dark" },
  notFound: "There is no such page. It may have another name now.",
  computing: "Raising the child: a year at home, then the Strange Situation …",
  failed: "That did not work:",
  again: "Try again",
  cancel: "Cancel",
  saveDrawing: "Drawing (SVG)",
  saveNumbers: "Numbers (CSV)",
  showEquation: "Show me the equation",
  showStudy: "Show me the study",
} as const;
