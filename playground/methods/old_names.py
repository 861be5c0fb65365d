"""Names from before, which Telegram still takes: libraries of all ages work."""

from ..compact import Json

METHODS = {"getchatmemberscount": "getchatmembercount", "kickchatmember": "banchatmember"}


def modern(params: Json) -> Json:
    """The parameters under their names of today; what is given under those wins."""
    if "reply_to_message_id" in params:
        reply = {name: params[name] for name in ("allow_sending_without_reply",) if name in params}
        old: Json = {"reply_parameters": {"message_id": params["reply_to_message_id"]} | reply}
    else:
        old = {}
    if "disable_web_page_preview" in params:
        old["link_preview_options"] = {"is_disabled": params["disable_web_page_preview"]}
    if "switch_pm_text" in params:
        start = params.get("switch_pm_parameter", "")
        old["button"] = {"text": params["switch_pm_text"], "start_parameter": start}
    return {name: value for name, value in old.items() if value} | params
