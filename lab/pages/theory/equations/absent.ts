import type { Part } from "./equation.ts";

export const absence: Part = {
  name: "absence",
  title: { en: "Absence", de: "Abwesenheit" },
  equations: [
    {
      number: "9.1",
      tex: [
        String.raw`n_f \leftarrow n_f + u, \qquad \rho_f = \frac{N_0}{N_0 + n_f}`,
        String.raw`n_f \leftarrow n_f\,e^{-\text{hours together}/\tau_n}`,
      ],
      says: {
        en: "Somebody has left for longer than is usual. Each call in vain is one more reason not to count on them (ρ); hours together make it good again. What they are expected to answer does not change.",
        de: "Jemand ist länger fort als üblich. Jeder vergebliche Ruf ist ein Grund mehr, nicht auf ihn zu zählen (ρ); gemeinsame Stunden (hours together) machen es wieder gut. Was man von ihm als Antwort erwartet, ändert sich nicht.",
      },
      quantities: ["system.callsToDoubt", "system.reunionHours"],
      constructs: ["S07"],
    },
    {
      number: "9.2",
      tex: [
        String.raw`h \leftarrow \max(0,\; h - v\,u)`,
        String.raw`1 - h \leftarrow (1 - h)\,e^{-r_h \cdot \text{hours}}`,
      ],
      says: {
        en: "Vigour: calls in vain use it up, hours bring it back. Without it nobody is asked, however alarmed the child is.",
        de: "Kraft (h): vergebliche Rufe zehren sie auf, Stunden (hours) bringen sie zurück. Ohne sie wird niemand gerufen, wie groß der Alarm auch ist.",
      },
      quantities: ["system.vigourCost", "system.vigourRecovery"],
      constructs: ["S07"],
    },
    {
      number: "9.3",
      tex: [
        String.raw`\theta = \theta_\text{room} \cdot \text{strange} \cdot e^{-\text{days}/\tau_\text{place}}`,
      ],
      says: {
        en: "A strange place is a threat that does not pass with an upset; it becomes familiar within days.",
        de: "Ein fremder Ort (strange) ist eine Bedrohung, die nicht mit einem Kummer vergeht; in Tagen (days) wird er vertraut.",
      },
      quantities: ["system.strangeRoomThreat", "system.settlingDays"],
      constructs: ["S06"],
    },
    {
      number: "9.4",
      tex: [
        String.raw`\theta = \theta_\text{sep}\;\rho_f\;\sigma((\text{age} - t_p)/s_p)`,
        String.raw`\qquad \cdot\;(1 - \text{told} \cdot \text{language})`,
      ],
      says: {
        en: "Missing somebody: the surest figure one knows, if it has left. It weighs as far as one still counts on a return, from the age on at which departures alarm, and less when the return was explained and there is language to hold on to it.",
        de: "Jemanden vermissen: die sicherste Figur, die man kennt, wenn sie fort ist. Es wiegt so viel, wie man noch auf Rückkehr zählt, von dem Alter (age) an, in dem ein Fortgehen beunruhigt, und weniger, wenn die Rückkehr erklärt wurde (told) und Sprache (language) da ist, sich daran zu halten.",
      },
      quantities: ["system.separationThreat", "system.protestAge", "system.protestSpan"],
      constructs: ["S06", "S07", "S19", "S28"],
    },
    {
      number: "9.5",
      tex: [
        String.raw`\theta = \theta_\text{sep}\,\rho_f \cdot \text{protest}`,
        String.raw`\text{where } a_f\,\rho_f > \max_{g\ \text{stays}} a_g\,\rho_g, \text{ else } 0`,
      ],
      says: {
        en: "Somebody leaves for some minutes: that alarms where nobody as sure stays behind.",
        de: "Jemand geht für einige Minuten: das beunruhigt, wo niemand ebenso Sicheres bleibt (stays).",
      },
      quantities: ["system.separationThreat"],
      constructs: ["S06", "S19"],
    },
  ],
};
