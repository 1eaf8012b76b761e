/** Other homes than a family. */
export const homes = {
  homes: {
    title: "Where the child grows up",
    note: "A place is hours, people, how burdened and how busy they are. The same nurses’ rota, the same changes of staff for every child; who the nurses are differs.",
    where: "Place",
    settings: {
      institution: "a home with staff in shifts",
      foster: "from there to a foster mother",
      nights: "nights in a children’s house",
    },
    levers: {
      teams: "Nurses who take turns by day",
      occupied: "Bids that find a nurse busy with other children",
      month: "Age at placement",
    },
    ends: {
      teams: ["two", "six"],
      occupied: ["never busy", "nearly always"],
      month: ["half a year", "two and a half years"],
    },
    people: "{people} nurses",
    months: "{month} months",
    seed: "All chance, as a number",
    another: "other chance",
    question: {
      institution: "How many children will be secure with their favourite nurse at 18 months?",
      foster: "How many placed children will be secure with the foster mother at 42 months?",
      nights: "How many who sleep in the children’s house will be secure with their mother?",
    },
    answers: {
      few: "fewer than a third",
      half: "a third to two thirds",
      most: "more than two thirds",
    },
    start: "Raise 24 children of each kind",
    shown: "What comes out",
    computing: "Raising children for up to three and a half years each …",
    empty: "Say what you expect, then raise the children. It takes half a minute or more.",
    expected: "You expected {guess}.",
    happened: "Secure came out: {share}.",
    arms: {
      stayed: "with the favourite nurse",
      placed: "placed at {month} months",
      family: "never in an institution",
      communal: "sleep in the children’s house",
      at_home: "sleep at home",
    },
    figure: "Secure in the Strange Situation",
    axis: "children coded secure (%) →",
    simulated: "simulated",
    published: "published",
    caption: {
      institution:
        "Circles: simulated share with 95 % interval (Wilson), n = {n} or more; diamond: published, with its interval. Do not conclude that such homes harm little: the model leaves out what is not answering bids.",
      foster:
        "Circles: simulated share with 95 % interval (Wilson), n = {n} or more; diamonds: published, with their intervals. Other ages you try stay in the figure. A few children tell ages apart only roughly.",
      nights:
        "Circles: simulated share with 95 % interval (Wilson), n = {n} or more. No published number of such nights is in the battery.",
    },
    notice: {
      institution:
        "To notice: nobody answering is not the same as being turned away. The model’s children of busy nurses stay rather secure or turn avoidant, and hardly any is disorganised; real ones are mostly disorganised. That finding fails here.",
      foster:
        "To notice: new expectations of a new person are learnt within weeks. Real children take longer, and the later placed do worse.",
      nights:
        "To notice: two or three wakings a night weigh little beside the evenings. Real children who slept in children’s houses were less often secure.",
    },
  },
} as const;
