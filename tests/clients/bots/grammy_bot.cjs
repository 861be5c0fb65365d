// The small bot in grammY.
const http = require("node:http");
const { Bot, InputFile, InlineKeyboard, InlineQueryResultBuilder, Keyboard, webhookCallback } = require("grammy");

const { TELEGRAM_API_URL: root, BOT_TOKEN: token, PORT: port } = process.env;
const bot = new Bot(token, { client: { apiRoot: root } });

bot.command("start", async (ctx) => {
  await ctx.reply(`Hello, ${ctx.from.first_name}!`, { reply_markup: new InlineKeyboard().text("Yes", "yes") });
  await ctx.reply("Keys", { reply_markup: new Keyboard().text("Help").resized() });
});
bot.on("callback_query:data", async (ctx) => {
  await ctx.editMessageText("You said yes");
  await ctx.answerCallbackQuery("Noted");
});
bot.on("message:photo", async (ctx) => {
  const file = await ctx.getFile();
  const answer = await fetch(`${root}/file/bot${token}/${file.file_path}`);
  const content = new Uint8Array(await answer.arrayBuffer());
  await ctx.replyWithPhoto(new InputFile(content, "photo.jpg"), { caption: `${content.length} bytes` });
});
bot.on("message:text", (ctx) => ctx.reply(`You wrote ${ctx.message.text}`));
bot.on("inline_query", (ctx) => {
  const article = InlineQueryResultBuilder.article("1", "Repeat").text(`Inline ${ctx.inlineQuery.query}`);
  return ctx.answerInlineQuery([article], { cache_time: 0 });
});

if (port) {
  http.createServer(webhookCallback(bot, "http", { secretToken: "secret" })).listen(Number(port), "127.0.0.1", () =>
    bot.api.setWebhook(`http://127.0.0.1:${port}/`, { secret_token: "secret" }));
} else {
  bot.start();
}
