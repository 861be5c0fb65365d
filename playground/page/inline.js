// Inline mode: "@test_bot words" brings lines that are sent as one's own message.

const PAUSE = 250;

export class Inline {
  /** `chat` as in composer.js; its `openBot(username, payload)` follows the way into the private chat. */
  constructor(field, suggest, chat) {
    this.field = field;
    this.suggest = suggest;
    this.chat = chat;
    this.active = false;
    this.ref = null;
  }

  /** Look at what is in the field; true if it is meant for inline mode. */
  typed(value) {
    const [, username, query] = /^@(\w+)\s([^]*)$/.exec(value) ?? [];
    const wanted = username !== undefined && username.toLowerCase() === this.chat.state.bot_username?.toLowerCase();
    if (!wanted) {
      this.stop();
      return false;
    }
    if (!this.active) this.suggest.hide();
    this.active = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(query), PAUSE);
    return true;
  }

  stop() {
    clearTimeout(this.timer);
    this.chat.forget(this.ref);
    this.active = false;
    this.ref = null;
  }

  search(query) {
    this.chat.forget(this.ref);
    const ref = this.chat.ask({ do: "inline", query }, (answer) => {
      if (answer && this.ref === ref) this.found(answer);
    });
    this.ref = ref;
  }

  found(answer) {
    const items = (answer.results ?? []).map((result, index) => ({
      index, title: result.title, detail: result.description || result.text,
    }));
    if (answer.switch) items.unshift({ start: answer.switch.start, title: answer.switch.text, detail: "Opens the private chat" });
    const nothing = answer.timeout
      ? { title: "No answer yet", detail: "The bot may be away" }
      : { title: "Nothing fits these words", detail: "Try others" };
    if (!items.length) items.push({ ...nothing, nothing: true });
    this.suggest.show(items, answer.switch && items.length > 1 ? 1 : 0, "lines");
  }

  /** True if the item was taken, and the field may be emptied. */
  choose(item) {
    if (item.nothing) return false;
    if (item.start === undefined) return this.chat.do({ do: "choose", ref: this.ref, index: item.index });
    this.chat.openBot(this.chat.state.bot_username, item.start);
    return true;
  }
}
