// The page's own bar: speed, theme, starting over.
import { attr, show, text } from "./dom.js";
import { ask } from "./dialogs.js";
import { icon } from "./icons.js";

const dark = matchMedia("(prefers-color-scheme: dark)");

export class Topbar {
  constructor({ send, startedOver }) {
    this.send = send;
    this.startedOver = startedOver;
    this.title = document.getElementById("title");
    this.speed = document.getElementById("speed");
    this.faster = document.getElementById("faster");
    this.theme = document.getElementById("theme");
    this.faster.addEventListener("click", () => this.send({ do: "speed", value: this.next }));
    this.theme.addEventListener("click", () => this.turn());
    document.getElementById("start-over").addEventListener("click", () => this.startOver());
    dark.addEventListener("change", () => this.drawTheme());
    this.drawTheme();
  }

  update({ title, speed, speeds }) {
    this.name(title);
    this.next = speeds[(speeds.indexOf(speed) + 1) % speeds.length];
    const fast = speed !== speeds[0];
    const onward = this.next === speeds[0] ? "back to normal" : "faster still";
    show(this.faster, speeds.length > 1);
    text(this.faster, fast ? `${speed}× – ${onward}` : "Faster");
    attr(this.faster, "aria-pressed", String(fast));
    text(this.speed, pace(speed));
    attr(document.documentElement, "data-fast", fast);
  }

  name(title) {
    if (title === this.named) return;
    this.named = title;
    document.title = title;
    text(this.title, title);
  }

  get isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : dark.matches;
  }

  turn() {
    const theme = this.isDark ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // A browser without storage forgets the choice; the page works on.
    }
    this.drawTheme();
  }

  drawTheme() {
    attr(this.theme, "aria-checked", String(this.isDark));
    this.theme.replaceChildren(icon(this.isDark ? "moon" : "sun"));
  }

  async startOver() {
    const choices = [{ text: "Keep everything", value: "keep", kind: "quiet" }, { text: "Start over", value: "over", kind: "danger" }];
    const lines = ["Every message on both phones goes, and all that the bot was told here."];
    const answer = await ask({ title: "Start over?", lines, choices });
    if (answer === "over" && this.send({ do: "start_over" })) this.startedOver();
  }
}

function pace(speed) {
  if (speed === 1) return "1× · real time";
  if (speed === 10080) return `${speed}× · a week each minute`;
  if (speed % 60 === 0) return `${speed}× · ${speed === 60 ? "a minute" : `${speed / 60} minutes`} each second`;
  return `${speed}×`;
}
