// The buttons under a message. Patched by place, so that a button keeps its focus when its words change.
import { attr, el, patchList, text } from "./dom.js";
import { icon } from "./icons.js";

const CORNERS = {
  url: ["link", "Opens a link"],
  copy_text: ["copy", "Copies a text"],
  switch_inline_query: ["share", "Takes words to a chat"],
  switch_inline_query_current_chat: ["share", "Puts words into the message field"],
  web_app: ["window", "Opens an app"],
};
const faces = new WeakMap();

/** `press(row, column, spec, button)` is called for a tap, unless the button is still waiting for its answer. */
export function patchKeyboard(root, rows, press) {
  const wrapped = rows.map((specs, row) => ({ key: row, specs }));
  patchList(root, wrapped, () => el("div", { class: "row" }), (node, { key, specs }) => patchRow(node, key, specs, press));
}

function patchRow(node, row, specs, press) {
  const cells = specs.map((spec, column) => ({ key: column, spec }));
  const create = ({ key }) => button((spec, target) => press(row, key, spec, target));
  patchList(node, cells, create, (target, { spec }) => face(target, spec));
}

function button(press) {
  const label = el("span", { class: "label" });
  const node = el("button", { type: "button", class: "key" }, label, el("span", { class: "corner" }));
  node.addEventListener("click", () => {
    if (node.getAttribute("aria-busy") !== "true") press(faces.get(node), node);
  });
  return node;
}

function face(node, spec) {
  const before = faces.get(node);
  faces.set(node, spec);
  text(node.firstElementChild, spec.text);
  attr(node, "data-style", spec.style);
  if (before && (before.text !== spec.text || before.kind !== spec.kind)) busy(node, false);
  if (before?.kind === spec.kind) return;
  const [name, title] = CORNERS[spec.kind] ?? [];
  node.lastElementChild.replaceChildren(...(name ? [icon(name)] : []));
  attr(node, "title", title);
}

export function busy(node, waiting) {
  attr(node, "aria-busy", waiting ? "true" : null);
}
