import { render } from "preact";
import "./style/index.css";
import { Shell } from "./shell/shell.tsx";

const place = document.getElementById("lab");
if (place !== null) render(<Shell />, place);
