import type { survival as inEnglish } from "../en/survival.ts";
import type { Texts } from "../words.ts";

export const survival: Texts<typeof inEnglish> = {
  survival: {
    levers: "Gefahr und zwei Bezugspersonen",
    levers_note:
      "Kinder lernen ein Jahr lang bei einer Bezugsperson und verbringen dann Stunden im Freien mit einer der beiden, nach dem, was sie gelernt haben.",
    danger: "Anteil der Alarme, die wirkliche Gefahren sind",
    danger_ends: ["keine", "alle"],
    who: { A: "Bezugsperson A", B: "Bezugsperson B" },
    learnt: { A: "gelernt bei A", B: "gelernt bei B" },
    lives: { A: "lebt mit A", B: "lebt mit B" },
    seed: "Zufall",
    another: "anderer Zufall",
    question: "Wer verliert am wenigsten, im Freien mit A und mit B?",
    answers: {
      A: "wer bei A gelernt hat, mit beiden",
      B: "wer bei B gelernt hat, mit beiden",
      own: "jedes mit der Person, bei der es gelernt hat",
      other: "jedes mit der anderen Person",
    },
    expected: "Du hast erwartet",
    came_out: "Herausgekommen ist",
    start: "Hinaus ins Freie",
    result: "Verlust, Schaden und Erkunden",
    computing: "Kinder wachsen bei beiden auf und gehen mit beiden hinaus …",
    empty: "Stelle Gefahr und Fürsorge ein, sag, was du erwartest, und geh hinaus.",
    matrix:
      "Verlust je Stunde, in Tröstungen, mit 95-%-Intervallen; umrahmt: mit der eigenen Bezugsperson",
    trade: "Schaden gegen Erkunden",
    exploring: "Anteil der Zeit beim Erkunden (%) →",
    harm: "↑ Schäden in 100 Stunden",
    trade_note:
      "Jede Marke ist ein Feld der Tabelle: gelernt bei → lebt mit; die Linien durch sie sind die 95-%-Intervalle ihrer beiden Mittel. Beides zählt: was man gelernt hat und mit wem man ist. Schaden ist dem Anteil der Gefahren proportional, weil das Kind sie nicht unterscheiden kann.",
    caution:
      "Der Verlust zählt Schaden, Mühe, Abweisungen und Erregung nach angenommenen Gewichten zusammen. Bei wem abgewiesen wird, hat Bitten einen Preis; wer wenig bittet, verliert darum oft am wenigsten, mit jedem: eine Strategie muss nicht die beste Antwort auf die eigene Fürsorge sein.",
  },
};
