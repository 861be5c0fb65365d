### /repair: ein Satz, der es wieder besser macht.

repair =
    <b>Ein Satz, der es wieder besser macht</b>
    Was willst du sagen? Du siehst es zuerst. Einmal tippen, und es ist abgeschickt.
