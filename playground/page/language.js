// The language of a phone's app: a short name in its status bar, with a list of languages under it.
import { attr, el, text } from "./dom.js";

/** Tags as Telegram's apps send them, with each language's own name. */
export const LANGUAGES = [
  ["en", "English"],
  ["es", "Español"],
  ["pt-br", "Português"],
  ["ru", "Русский"],
  ["de", "Deutsch"],
  ["fr", "Français"],
];

export class Language {
  /** `choose(code)` is called for another one. */
  constructor(name, choose) {
    this.code = el("span", { class: "code", "aria-hidden": "true" });
    const options = LANGUAGES.map(([code, own]) => el("option", { value: code, lang: code }, own));
    this.list = el("select", { "aria-label": `Language of ${name}'s phone`, onchange: () => choose(this.list.value) }, ...options);
    this.root = el("span", { class: "language", title: "Language" }, this.code, this.list);
  }

  update(tag) {
    const known = [...this.list.options].some((option) => option.value === tag);
    if (!known) this.list.append(el("option", { value: tag, lang: tag }, tag));
    if (this.list.value !== tag) this.list.value = tag;
    text(this.code, tag.split("-")[0].toUpperCase());
    attr(this.list, "data-language", tag);
  }
}
