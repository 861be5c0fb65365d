// A poll in a message: its options are buttons with their counts.
import { el } from "./dom.js";

/** `vote(option)` is called for a tap, with the option's place. */
export function renderPoll({ question, options, closed, voters }, vote) {
  const rows = options.map(({ text, count, mine }, place) => {
    const settings = { type: "button", class: "poll-option", "aria-pressed": String(mine), disabled: closed, onclick: () => vote(place) };
    return el("button", settings, el("span", {}, text), el("span", { class: "count" }, String(count)));
  });
  const total = closed ? "Poll closed" : voters === 1 ? "1 vote" : `${voters} votes`;
  return el("div", { class: "poll", role: "group", "aria-label": `Poll: ${question}` }, el("strong", {}, question), ...rows, el("span", { class: "total" }, total));
}
