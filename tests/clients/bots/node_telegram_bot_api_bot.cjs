// The small bot in node-telegram-bot-api 2.
const { Bot, InputFile } = require("node-telegram-bot-api");
const { createWebhookServer } = require("node-telegram-bot-api/node");

const { TELEGRAM_API_URL: root, BOT_TOKEN: token, PORT: port } = process.env;
const bot = new Bot(token, { apiRoot: root });

bot.command("start", async (ctx) => {
  const buttons = { inline_keyboard: [[{ text: "Yes", callback_data: "yes" }]] };
  await ctx.reply(`Hello, ${ctx.message.from.first_name}!`, { reply_markup: buttons });
  await ctx.reply("Keys", { reply_markup: { keyboard: [[{ text: "Help" }]], resize_keyboard: true } });
});
bot.on("callback_query", async (ctx) => {
  const { chat, message_id } = ctx.callbackQuery.message;
  await bot.api.editMessageText({ chat_id: chat.id, message_id, text: "You said yes" });
  await ctx.answerCallbackQuery({ text: "Noted" });
});
bot.on("message", async (ctx, next) => {
  if (!ctx.message.photo) return next();
  const file = await bot.api.getFile({ file_id: ctx.message.photo.at(-1).file_id });
  const answer = await fetch(`${root}/file/bot${token}/${file.file_path}`);
  const content = new Uint8Array(await answer.arrayBuffer());
  const photo = new InputFile(content, { filename: "photo.jpg" });
  await bot.api.sendPhoto({ chat_id: ctx.message.chat.id, photo, caption: `${content.length} bytes` });
});
bot.hears(/^[^/]/, (ctx) => ctx.reply(`You wrote ${ctx.message.text}`));
bot.on("inline_query", async (ctx) => {
  const { id, query } = ctx.update.inline_query;
  const content = { message_text: `Inline ${query}` };
  const article = { type: "article", id: "1", title: "Repeat", input_message_content: content };
  await bot.api.answerInlineQuery({ inline_query_id: id, results: [article], cache_time: 0 });
});

if (port) {
  createWebhookServer(bot, { secretToken: "secret" }).listen(Number(port), "127.0.0.1", () =>
    bot.api.setWebhook({ url: `http://127.0.0.1:${port}/`, secret_token: "secret" }));
} else {
  bot.startPolling();
}
