import type { shell as inEnglish } from "../en/shell.ts";
import type { Texts } from "../words.ts";

export const shell: Texts<typeof inEnglish> = {
  language: "Deutsch",
  title: "bowlby",
  subtitle: "das Bindungssystem als Programm",
  disclaimer: "Was ein Modell ausgibt: keine Messung einer Person, kein Mittel der Diagnose.",
  skip: "Zur Seite springen",
  pages: {
    nursery: "Kinderzimmer",
    nursery_question: "Was hinterlässt ein Jahr Fürsorge?",
    theory: "Theorie",
    theory_question: "Was genau wird behauptet, und wie gut ist jeder Teil bekannt?",
    growing: "Aufwachsen",
    growing_question: "Ein Kind, zwei Zuhause: was ändert Fürsorge, und wann?",
    life: "Leben",
    life_question: "Ein Ereignis in der Kindheit: Kommt das Kind dorthin zurück, wo es war?",
    findings: "Befunde",
    findings_question: "Welche veröffentlichten Befunde kommen heraus, welche nicht?",
    population: "Bevölkerung",
    population_question: "Was wird aus vielen Kindern in vielen Familien?",
  },
  theme: { label: "Farben", auto: "wie das System", light: "hell", dark: "dunkel" },
  notFound: "Diese Seite gibt es nicht. Vielleicht heißt sie jetzt anders.",
  computing: "Das Kind wächst auf: ein Jahr zu Hause, dann die Fremde Situation …",
  failed: "Das ging nicht:",
  again: "Noch einmal versuchen",
  cancel: "Abbrechen",
  saveDrawing: "Zeichnung (SVG)",
  saveNumbers: "Zahlen (CSV)",
  showEquation: "Zeig mir die Gleichung",
  showStudy: "Zeig mir die Studie",
  guess: {
    title: "Bevor du hinsiehst",
    kept: "Deine Vermutung wird behalten und später verglichen. Niemand bewertet dich.",
  },
  study: {
    copy: "Als Studie kopieren",
    save: "Studie sichern (YAML)",
    copied: "Kopiert: bowlby simulate führt sie aus",
    not_copied: "Der Browser hat es nicht erlaubt: sichere sie stattdessen",
  },
};
