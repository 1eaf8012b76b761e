import type { relationships as inEnglish } from "../en/relationships.ts";
import type { Texts } from "../words.ts";

export const relationships: Texts<typeof inEnglish> = {
  relationships: {
    ratings: "Wie es mit jedem Menschen ist",
    ratings_note:
      "Acht Sätze über jeden Menschen, an den du denken magst; lass aus, wen und was du willst.",
    question: "Mit wem, meinst du, wird es am unbeschwertesten sein?",
    guess_kept:
      "Deine Vermutung bleibt auf dieser Seite und wird verglichen, sobald zwei bewertet sind. Niemand bewertet dich.",
    whom: "Über wen?",
    who: {
      mother: "Mutter",
      father: "Vater",
      partner: "Partner oder Partnerin",
      friend: "Freundin oder Freund",
    },
    overall: "alle im Mittel",
    scale: "1: gar nicht so … 7: ganz und gar so; –: ausgelassen",
    left_out: "ausgelassen",
    statements: {
      turn_to: "Wenn etwas schwer für mich ist, kann ich mich an diesen Menschen wenden.",
      lean_on: "Es tut mir gut, mich bei diesem Menschen anzulehnen.",
      keep_back: "Was mich bedrückt, behalte ich vor diesem Menschen lieber für mich.",
      pull_away: "Wenn wir uns sehr nahe kommen, ziehe ich mich zurück.",
      quiet_signs: "Ein kleines Zeichen von mir genügt, und dieser Mensch merkt es.",
      make_plain: "Ich muss sehr deutlich werden, bevor dieser Mensch antwortet.",
      worry: "Ich habe Sorge, dieser Mensch könnte sich von mir abwenden.",
      matter_less: "Ich fürchte, diesem Menschen weniger zu bedeuten als er mir.",
    },
    private:
      "Deine Angaben stehen nur auf dieser Seite: nicht gespeichert, nicht gesendet, nicht in der Adresse, wenn du es nicht verlangst, und fort, wenn das Labor geschlossen oder neu geladen wird. Eingezeichnet werden sie hier, ohne jedes Netz.",
    shared:
      "Deine Angaben stehen jetzt in der Adresse, wie du es wolltest: wer den Link hat, kann sie lesen.",
    save: "Meine Angaben sichern (CSV)",
    share: "Meine Angaben in die Adresse schreiben",
    forget: "Alles vergessen",
    result: "Wo das auf der Karte ist",
    caution:
      "So liest ein Modell deine eigenen Angaben: keine Messung und keine Diagnose. Niemand hat diese Sätze bisher an Menschen erprobt: wie sie gelesen werden, ist angenommen.",
    computing: "Wird eingezeichnet …",
    empty: "Bewerte einen Satz über jemanden, dann erscheint ein Ort.",
    figure: "Angst und Vermeidung mit jedem Menschen",
    anxiety: "Angst (übliche Streuungen)",
    avoidance: "Vermeidung (übliche Streuungen)",
    figure_note:
      "Nach rechts: Sorge, ob leise Zeichen genügen und man etwas bedeutet. Nach oben: sich vor diesem Menschen zurückhalten. 0 gilt als der übliche Erwachsene, 1 als die übliche Streuung. Jede Ellipse enthält zwei Drittel dessen, was deine Angaben möglich lassen: wo sich Ellipsen stark überdecken, unterscheiden die Angaben die Menschen nicht. Achte darauf, wie die Ellipsen mit jedem Satz kleiner werden, und dass man mit jedem anders stehen kann.",
    table: "Dasselbe in Zahlen, mit Standardfehlern",
    whom_column: "wer",
    anxiety_column: "Angst",
    avoidance_column: "Vermeidung",
    rated_column: "bewertet",
    expected: "Erwartet hast du es am unbeschwertesten mit",
    came_out: "In beidem zusammen am niedrigsten",
    close: "Davon unterscheiden die Angaben nicht",
  },
};
