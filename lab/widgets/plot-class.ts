/** Plot writes a style element for this class; the policy of the page allows exactly that one. */
export const PLOT_CLASS = "lab-plot";
