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

/**
 * A modal form. `fields` are {name, label, value?, options?, several?}: a line to fill in, or options [{value, text}] to choose from.
 * `send(values)` gives a promise of null when all is done, or of the words that say what is wrong; then the form stays open.
 */
export function form({ title, fields, done, send }) {
  const id = freshId("form");
  const wrong = el("p", { class: "form-wrong", role: "alert", hidden: true });
  const close = el("button", { type: "button", class: "choice quiet", onclick: () => dialog.close() }, "Cancel");
  const row = el("div", { class: "dialog-choices" }, close, el("button", { type: "submit", class: "choice main" }, done));
  const body = el("form", { class: "form" }, ...fields.map(fieldOf), wrong, row);
  const dialog = el("dialog", { class: "dialog", "aria-labelledby": id }, el("h2", { id }, title), body);
  body.addEventListener("submit", async (event) => {
    event.preventDefault();
    const data = new FormData(body);
    const values = fields.map(({ name, several }) => [name, several ? data.getAll(name) : data.get(name)]);
    const reason = await send(Object.fromEntries(values));
    if (reason === null) return dialog.close();
    wrong.textContent = reason;
    wrong.hidden = false;
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  body.querySelector("input, select").focus();
}

function fieldOf({ name, label, value = "", options, several }) {
  if (several) {
    const boxes = options.map((option) => el("label", { class: "tick" }, el("input", { type: "checkbox", name, value: option.value, checked: true }), option.text));
    return el("fieldset", {}, el("legend", {}, label), ...boxes);
  }
  const settings = { name, required: true };
  const choices = options?.map((option) => el("option", { value: option.value, selected: option.value === value }, option.text));
  const control = options ? el("select", settings, ...choices) : el("input", { ...settings, value, maxlength: "64", autocomplete: "off", spellcheck: "false" });
  return el("label", {}, el("span", {}, label), control);
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
