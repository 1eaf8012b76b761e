import type { apart as inEnglish } from "../en/apart.ts";
import type { Texts } from "../words.ts";

export const apart: Texts<typeof inEnglish> = {
  apart: {
    levers: "Ein erwachsener Mensch und sein Partner",
    note: "Acht Erwachsene mit einer Art von Kindheit. Jeder lebt mit einem Partner, der irgendwo in der Gemeinschaft aufwuchs, und dann ohne ihn.",
    met: "Was sie in ihrem ersten Jahr erfuhren",
    partner: "Der Partner …",
    why: { journey: "ist eine Woche fort und kommt wieder", death: "stirbt" },
    together: "Tage, die sie zusammen gelebt haben",
    together_ends: ["zehn", "ein Jahr"],
    days: "Tage",
    company: "Stunden am Tag, in denen inzwischen da ist, wer sie aufzog",
    company_ends: ["niemand ist da", "den halben Tag"],
    hours: "h/Tag",
    seed: "Zufall",
    another: "Andere Menschen",
    question: {
      journey:
        "Neben anderen, deren Signale beantwortet wurden: wird die Woche ohne den Partner diese Menschen mehr erregen oder weniger?",
      death: "Wie lange wird der Partner so vermisst, dass nach ihm gerufen wird?",
    },
    rises: { more: "mehr", less: "weniger", alike: "nicht zu unterscheiden" },
    lasts: { days: "Tage", weeks: "Wochen", months: "Monate", years: "ein Jahr oder länger" },
    live: "Diese Tage leben",
    without: "Die Tage ohne den Partner",
    computing: "Sie wachsen auf, leben mit einem Partner und dann ohne ihn …",
    empty: "Wähle, vermute, und lass diese Tage leben.",
    expected: "Du hast erwartet",
    came_out: "Herausgekommen ist",
    groups: { own: "diese Menschen", answered: "andere, denen geantwortet wurde" },
    n: "Je Gruppe n =",
    anxiety: "Angst mit dem Partner (Logit, Mittel)",
    avoidance: "Vermeidung mit dem Partner (Logit, Mittel)",
    rise: "Anstieg der Erregung in den ersten Tagen (0 bis 1, Mittel)",
    missed: "Tage des Vermissens: der mittlere Wert (kürzester – längster)",
    more: "Unterschied des Anstiegs, Mensch für Mensch, Mittel mit 95-%-Intervall",
    day: "Tag ohne den Partner",
    before: "vorher",
    after: "danach",
    title: {
      calls: "Vergebliche Rufe nach dem Partner",
      arousal: "Wie erregt der Körper ist",
      countedOn: "Wie weit noch auf den Partner gezählt wird",
    },
    axis: {
      calls: "Rufe am Tag, nach Lautstärke",
      arousal: "mittlere Erregung, 0 bis 1",
      countedOn: "auf ihn gezählt, 0 bis 1",
    },
    calls_note:
      "Linie: Mittel; Band: sein 95-%-Intervall. Ein Ruf kann ein Gedanke sein, ein Foto oder ein Gang zur Tür: ein Ausgreifen nach jemandem, der nicht antwortet.",
    ever_closer:
      "Nach einem Tod rücken die Tage immer enger zusammen, damit zwei Jahre Platz haben.",
    arousal_note:
      "Mittel der wachen Stunden mit 95-%-Intervall; einzelne Zeichen sind die Woche davor und, nach einer Reise, die Woche danach. Cortisol würde ihr folgen.",
    counted_note:
      "Mittel mit 95-%-Intervall. Jeder vergebliche Ruf nimmt etwas davon; wo die Linie eben ist, ruft niemand mehr.",
    notice_title: "Zu bemerken",
    notice: {
      journey: [
        "Gerufen wird an den ersten Tagen am meisten, der Körper ist erregter als davor, und wieder zusammen ist er ruhig.",
        "Lass da sein, wer sie aufzog: wer sich dieses Menschen sicherer ist, vermisst niemanden; für die anderen ist es etwas Trost.",
      ],
      death: [
        "Zuerst kommt die Sehnsucht. Mit jedem Ruf wird weniger auf den Partner gezählt, und er wird nicht mehr vermisst, wenn davon wenig übrig ist; die Erregung folgt.",
        "Wer meidet, kommt später aus der Trauer: er ruft weniger, und was ein Ruf lehrt, lernt er später.",
      ],
    },
    not_title: "Was nicht herauskommt",
    not: {
      journey: [
        "Eine veröffentlichte Studie über Reisen fand, dass Menschen mit viel Angst unter Tagen der Trennung leiden. Hier sind es die mit viel Vermeidung: versuche eine Fürsorge, die nur auf lautes Schreien kommt; aus ihr wird Angst.",
        "Das Vermissen wächst nicht mit der Bindung: ein Partner von zehn Tagen wird nicht weniger vermisst als einer von einem Jahr.",
      ],
      death: [
        "Trauer vergeht bei fast allen in Wochen oder Monaten. Bei Menschen dauert sie länger, und bei manchen vergeht sie nicht: hier ist nach zwei Jahren kein Verlust unverarbeitet, weil nichts erinnert und nichts das Rufen wach hält.",
        "Das Vermissen wächst nicht mit der Bindung: ein Partner von zehn Tagen wird nicht weniger vermisst als einer von einem Jahr.",
      ],
    },
    caution:
      "Acht Menschen eines Modells in jeder Gruppe, und niemandes Trauer. Gezeigt wird, was aus dem Vermissen eines Kindes folgt, wenn ein Erwachsener kein anderes hat.",
  },
};
