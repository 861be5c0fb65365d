// What lies over the page for a moment: dialogs and toasts.
import { el, freshId } from "./dom.js";

/**
 * A modal dialog; resolves with the value of the button pressed, or null after Escape.
 * `over` is the element (a phone) to lie upon; without one it stands in the middle of the page.
 * Choices are {text, value, kind?: "quiet"|"danger", href?}; the first one has the focus.
 */
export function ask({ title, label, lines = [], choices, over = null }) {
  const id = freshId("dialog");
  const dialog = el("dialog", { class: "dialog", "aria-label": label, "aria-labelledby": label ? null : `${id}-title`, "aria-describedby": `${id}-text` });
  const words = el("div", { id: `${id}-text`, class: "dialog-text" }, ...lines.map((line) => el("p", {}, line)));
  const row = el("div", { class: "dialog-choices" }, ...choices.map((choice) => choiceButton(dialog, choice)));
  if (title) dialog.append(el("h2", { id: `${id}-title` }, title));
  dialog.append(words, row);
  document.body.append(dialog);
  dialog.showModal();
  place(dialog, over);
  row.firstElementChild.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
  });
}

function choiceButton(dialog, { text, value, kind = "main", href = null }) {
  const close = () => dialog.close(value);
  if (href) return el("a", { class: `choice ${kind}`, href, target: "_blank", rel: "noopener noreferrer", onclick: close }, text);
  return el("button", { type: "button", class: `choice ${kind}`, onclick: close }, text);
}

function place(dialog, over) {
  const area = over?.getBoundingClientRect();
  if (!area?.width) return;
  dialog.style.maxWidth = `${Math.min(340, area.width - 40)}px`;
  const box = dialog.getBoundingClientRect();
  dialog.style.margin = "0";
  dialog.style.left = `${area.left + (area.width - box.width) / 2}px`;
  dialog.style.top = `${Math.max(16, area.top + (area.height - box.height) / 2)}px`;
}

/** A line that goes by itself: longer words stay longer. */
export function toast(host, words) {
  const node = el("p", { class: "toast" }, words);
  host.replaceChildren(node);
  setTimeout(() => node.remove(), 2500 + words.length * 45);
}

/** Copy to the clipboard, also where the page is not served from a secure address. */
export async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(words);
  }
}

function copyBySelection(words) {
  const back = document.activeElement;
  const area = el("textarea", { class: "visually-hidden", "aria-hidden": "true" });
  area.value = words;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  back?.focus();
  return done;
}
