import type { theory as inEnglish } from "../en/theory.ts";
import type { Texts } from "../words.ts";

export const theory: Texts<typeof inEnglish> = {
  theory: {
    intro:
      "Wenige Mechanismen bringen zusammen hervor, was die Bindungsforschung gemessen hat. Das ist die Behauptung. Nicht behauptet wird, dass ein Mensch dieses Modell sei oder dass eine Zahl hier jemanden messe.",
    rule: "Nie ist ein Stil eine Eingabe: eine Bezugsperson ist ein Punkt in einem Raum von Verhalten, ein Kind ein Temperament. Muster sind, was ein Beurteiler später sieht.",
    contents: "Inhalt",
    predict: {
      title: "Bevor du hinsiehst",
      question:
        "Wie viele Größen des Modells sind in der Einheit gemessen worden, die es dafür braucht?",
      options: {
        few: "weniger als jede zehnte",
        some: "etwa ein Viertel",
        half: "etwa die Hälfte",
        most: "fast alle",
      },
      kept: "Deine Vermutung wird behalten und gleich verglichen. Niemand bewertet dich.",
      expected: "Du hast erwartet:",
      found: "So steht es, von",
      quantities: "Größen",
      caution:
        "Angenommen heißt nicht beliebig: jede hat einen Grund, aber keine Veröffentlichung nennt die Zahl in der Einheit des Modells. Vorzeichen und Reihenfolgen kann man daher weiter trauen als Ziffern.",
    },
    equations: {
      title: "Gleichungen",
      note: "Die Nummern sind die von docs/model.md und der Kommentare über dem Code; die Wörter in den Formeln sind englisch. Zu jeder steht in einfachen Worten, was sie tut.",
      number: "Gleichung",
      what: "Was darin steht",
      constructs: "Welchem Teil der Theorie sie dient (englisch)",
      setting: "Die Gleichungen werden gesetzt …",
      unset:
        "Die Gleichungen ließen sich nicht setzen; hier stehen sie, wie sie geschrieben wurden.",
    },
    parameters: {
      title: "Parameter",
      note: "Jede freie Größe des Programms, aus den Deklarationen, auf denen der Code selbst beruht. Öffne eine, um Grund, Quelle und Gleichungen zu sehen.",
      english:
        "Bedeutung und Begründung kommen unverändert aus dem Code und sind daher auf Englisch.",
      search: "Suche in Name, Symbol, Bedeutung",
      table: "Tabelle",
      every: "jede Tabelle",
      standing: "Stand",
      any: "jeder Stand",
      shown: "gezeigt von",
      none: "So heißt nichts. Versuch ein kürzeres Wort oder jede Tabelle.",
      unknown: "Keine Größe hat diesen Namen; vielleicht heißt sie jetzt anders:",
      clear: "Alle zeigen",
      symbol: "Symbol",
      meaning: "Bedeutung",
      start: "Anfangswert",
      unit: "Einheit",
      pure: "keine",
      range: "Bereich",
      to: "bis",
      name: "Name in Dateien und Befehlen",
      basis: "Warum dieser Wert",
      works: "Beruht auf",
      worksNote: "der Gedanke, nicht unbedingt die Zahl",
      where: "Wo sie vorkommt",
      nowhere:
        "In keiner nummerierten Gleichung: sie richtet Menschen, Tage oder ein Verfahren ein oder eine Regel, die ihre Bedeutung ganz sagt.",
    },
    standings: {
      measured: "gemessen",
      fitted: "angepasst",
      assumed: "angenommen",
    },
    standingMeans: {
      measured: "eine Veröffentlichung nennt sie in dieser Einheit",
      fitted: "so gewählt, dass dafür bestimmte Befunde herauskommen",
      assumed: "keine Veröffentlichung nennt sie in dieser Einheit; der Grund steht dabei",
    },
    tables: {
      system: "Das Bindungssystem",
      temperament: "Das Temperament eines Kindes",
      care: "Eine Bezugsperson",
      household: "Ein Mitglied des Haushalts",
      community: "Die Gemeinschaft",
      grown: "Erwachsene",
      lineage: "Eine Generation und die nächste",
      everyday: "Tage zu Hause",
      strangeSituation: "Die Fremde Situation",
      homeObservation: "Der Hausbesuch",
      stillFace: "Das reglose Gesicht",
      everydayDepartures: "Alltägliche Trennungen",
      separation: "Die Trennung",
      survival: "Stunden im Freien",
      revision: "Eine Änderung der Fürsorge",
      interview: "Das Interview",
      outcomes: "Folgen im späteren Leben",
    },
    limits: {
      title: "Was nicht modelliert ist, und bekannte Grenzen",
      note: "Wie in docs/limits.md. Die mit Zahlen werden von Tests gehalten: behebt das Modell eine, muss sich die Liste ändern.",
      english: "Der Text ist auf Englisch.",
    },
    bits: {
      title: "Rechnet dieser Browser dieselben Bits?",
      note: "Derselbe Startwert ergibt auf jeder Maschine dieselben Kinder, bis zum letzten Bit. Dein Browser zieht hier vier Kinder ein Jahr lang auf und vergleicht einen Fingerabdruck (SHA-256) von allem, was sie taten, mit dem veröffentlichten. Das geht über https und auf dem eigenen Rechner.",
      start: "Vergleichen",
      again: "Noch einmal vergleichen",
      empty: "Noch ist nichts verglichen.",
      computing: "Vier Kinder wachsen ein Jahr lang auf …",
      same: "Gleich bis zum letzten Bit: was du hier siehst, sehen alle.",
      other:
        "Nicht gleich. Zahlen dieses Browsers können von veröffentlichten abweichen; bitte melde es mit dem Namen des Browsers.",
      here: "hier",
      published: "veröffentlicht",
    },
  },
};
