"""What Bot API 10.3 has and this server has not: called, it says so instead of 'Not Found'."""

NAMES = """
    forwardMessages copyMessages sendLivePhoto sendPaidMedia
    sendVenue sendContact sendChecklist getUserProfileAudios
    setUserEmojiStatus restrictChatMember promoteChatMember
    setChatAdministratorCustomTitle setChatMemberTag banChatSenderChat unbanChatSenderChat
    setChatPermissions exportChatInviteLink createChatInviteLink editChatInviteLink
    createChatSubscriptionInviteLink editChatSubscriptionInviteLink revokeChatInviteLink
    approveChatJoinRequest declineChatJoinRequest answerChatJoinRequestQuery
    sendChatJoinRequestWebApp setChatPhoto deleteChatPhoto setChatTitle setChatDescription
    getUserPersonalChatMessages setChatStickerSet deleteChatStickerSet
    getForumTopicIconStickers editForumTopic closeForumTopic reopenForumTopic deleteForumTopic
    unpinAllForumTopicMessages editGeneralForumTopic closeGeneralForumTopic reopenGeneralForumTopic
    hideGeneralForumTopic unhideGeneralForumTopic unpinAllGeneralForumTopicMessages
    getUserChatBoosts getBusinessConnection getManagedBotToken replaceManagedBotToken
    getManagedBotAccessSettings setManagedBotAccessSettings setMyProfilePhoto removeMyProfilePhoto
    getAvailableGifts sendGift giftPremiumSubscription verifyUser verifyChat removeUserVerification
    removeChatVerification readBusinessMessage deleteBusinessMessages setBusinessAccountName
    setBusinessAccountUsername setBusinessAccountBio setBusinessAccountProfilePhoto
    removeBusinessAccountProfilePhoto setBusinessAccountGiftSettings getBusinessAccountStarBalance
    transferBusinessAccountStars getBusinessAccountGifts getUserGifts getChatGifts
    convertGiftToStars upgradeGift transferGift postStory repostStory editStory deleteStory
    answerWebAppQuery savePreparedInlineMessage savePreparedKeyboardButton editMessageLiveLocation
    stopMessageLiveLocation editMessageChecklist approveSuggestedPost declineSuggestedPost
    deleteMessageReaction deleteAllMessageReactions getStickerSet getCustomEmojiStickers
    uploadStickerFile createNewStickerSet addStickerToSet setStickerPositionInSet
    deleteStickerFromSet replaceStickerInSet setStickerEmojiList setStickerKeywords
    setStickerMaskPosition setStickerSetTitle setStickerSetThumbnail
    setCustomEmojiStickerSetThumbnail deleteStickerSet sendRichMessage sendRichMessageDraft
    sendInvoice createInvoiceLink answerShippingQuery answerPreCheckoutQuery getMyStarBalance
    getStarTransactions refundStarPayment editUserStarSubscription setPassportDataErrors sendGame
    setGameScore getGameHighScores
"""
NOT_OFFERED = {name.lower(): name for name in NAMES.split()}
