// The "Add" menu of the top bar: people, bots, groups, members, topics, and the tokens of the bots there are.
import { ask, copy, form } from "./dialogs.js";
import { LANGUAGES } from "./language.js";
import { Menu } from "./menu.js";

const KINDS = [
  { value: "group", text: "Group" },
  { value: "supergroup", text: "Supergroup" },
  { value: "forum", text: "Supergroup with topics" },
];

export class Add {
  /** `ask(action, settle)` as of connection.js; `complain(words)` shows a line. */
  constructor(place, { ask: request, complain }) {
    this.request = request;
    this.complain = complain;
    this.menu = new Menu(() => this.choices(), "Add");
    place.replaceWith(this.menu.root);
  }

  update(state) {
    this.state = state;
  }

  choices() {
    if (!this.state) return [];
    const { groups } = this.state;
    return [
      { text: "Person", run: () => this.person() },
      { text: "Bot", run: () => this.bot() },
      { text: "Group", run: () => this.group() },
      groups.length && { text: "Member of a group", run: () => this.member() },
      groups.some(({ forum }) => forum) && { text: "Topic", run: () => this.topic() },
      { text: "Show tokens", run: () => this.tokens() },
    ].filter(Boolean);
  }

  /** Everybody who can be in a group. */
  get everybody() {
    const people = this.state.phones.map(({ id, name }) => ({ value: String(id), text: name }));
    return [...people, ...this.state.bots.map(({ id, name }) => ({ value: String(id), text: `${name} (bot)` }))];
  }

  groupsFor(wanted) {
    return this.state.groups.filter(wanted).map(({ id, title }) => ({ value: String(id), text: title }));
  }

  person() {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const languages = LANGUAGES.map(([value, text]) => ({ value, text }));
    const fields = [
      { name: "name", label: "Name" },
      { name: "zone", label: "Time zone", value: timeZone },
      { name: "language", label: "Language", options: languages, value: "en" },
    ];
    this.open("person", "Add a person", fields);
  }

  bot() {
    const fields = [{ name: "name", label: "Name" }, { name: "username", label: "Username" }];
    this.open("bot", "Add a bot", fields, ({ token }, { name }) => this.show([{ name, token }]));
  }

  group() {
    const fields = [
      { name: "name", label: "Title" },
      { name: "kind", label: "Kind", options: KINDS, value: "group" },
      { name: "members", label: "Members", options: this.everybody, several: true },
    ];
    this.open("group", "Add a group", fields);
  }

  member() {
    const fields = [
      { name: "member", label: "Who", options: this.everybody },
      { name: "chat", label: "Group", options: this.groupsFor(() => true) },
    ];
    this.open("member", "Add a member", fields);
  }

  topic() {
    const fields = [{ name: "chat", label: "Group", options: this.groupsFor(({ forum }) => forum) }, { name: "name", label: "Name" }];
    this.open("topic", "Add a topic", fields);
  }

  open(what, title, fields, then = () => {}) {
    const send = (values) => new Promise((resolve) => {
      const ref = this.request({ do: "add", what, ...values }, (told) => {
        resolve(told ? told.error ?? null : "The connection was lost. Please try again.");
        if (told && !told.error) then(told, values);
      });
      if (ref === null) resolve("Not connected yet. Please try again in a moment.");
    });
    form({ title, fields, done: "Add", send });
  }

  tokens() {
    this.show(this.state.bots);
  }

  /** What a bot needs to be told, to look at and to copy. */
  async show(bots) {
    const lines = bots.map(({ name, token }) => `${name}\nTELEGRAM_API_URL=${location.origin} BOT_TOKEN=${token}`);
    const choices = [{ text: "Done", value: "done", kind: "quiet" }, { text: "Copy", value: "copy" }];
    const answer = await ask({ title: bots.length > 1 ? "Tokens" : "Token", lines, choices });
    if (answer !== "copy") return;
    const copied = await copy(bots.map(({ token }) => `TELEGRAM_API_URL=${location.origin} BOT_TOKEN=${token}`).join("\n"));
    this.complain(copied ? "Copied" : "This browser would not copy. Select the text instead.");
  }
}
