// The small bot in telegraf.
const { Input, Markup, Telegraf } = require("telegraf");
const { message } = require("telegraf/filters");

const { TELEGRAM_API_URL: root, BOT_TOKEN: token, PORT: port } = process.env;
const bot = new Telegraf(token, { telegram: { apiRoot: root } });

bot.start(async (ctx) => {
  await ctx.reply(`Hello, ${ctx.from.first_name}!`, Markup.inlineKeyboard([Markup.button.callback("Yes", "yes")]));
  await ctx.reply("Keys", Markup.keyboard([["Help"]]).resize());
});
bot.on("callback_query", async (ctx) => {
  await ctx.editMessageText("You said yes");
  await ctx.answerCbQuery("Noted");
});
bot.on(message("photo"), async (ctx) => {
  const answer = await fetch(await ctx.telegram.getFileLink(ctx.message.photo.at(-1).file_id));
  const content = Buffer.from(await answer.arrayBuffer());
  await ctx.replyWithPhoto(Input.fromBuffer(content, "photo.jpg"), { caption: `${content.length} bytes` });
});
bot.on(message("text"), (ctx) => ctx.reply(`You wrote ${ctx.message.text}`));
bot.on("inline_query", (ctx) => {
  const content = { message_text: `Inline ${ctx.inlineQuery.query}` };
  const article = { type: "article", id: "1", title: "Repeat", input_message_content: content };
  return ctx.answerInlineQuery([article], { cache_time: 0 });
});

if (port) {
  // Its launch() makes every address https.
  bot.startWebhook("/", null, Number(port), "127.0.0.1", undefined, "secret");
  bot.telegram.setWebhook(`http://127.0.0.1:${port}/`, { secret_token: "secret" });
} else {
  bot.launch();
}
