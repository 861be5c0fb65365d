"""Links and addresses in a text, found as TDLib finds them: from each dot outwards to where a domain and a path end."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

LISTED = (Path(__file__).parent / "top_level_domains.txt").read_text(encoding="utf-8").splitlines()[1:]
TOP_LEVEL = frozenset(" ".join(LISTED).split())
PORT = re.compile(r":0*[1-9][0-9]{0,4}")
IP4 = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}")
EMAIL = re.compile(
    r"(?:[a-z0-9_-]{0,26}[.+]){0,10}[a-z0-9_-]{1,35}@(?:(?:[a-z0-9][a-z0-9_-]{0,28})?[a-z0-9][.]){1,6}[a-z]{2,8}",
    re.IGNORECASE,
)
OWN = re.compile(r"(?<!\w)(?:tg|ton|tonsite)://[a-z0-9_-]{1,253}(?:[/?#][^\s\u2000-\u206f«»<>\"]*)?", re.IGNORECASE)
SCHEME = re.compile(r"(?:https?|ftp)://", re.IGNORECASE)
OPENING, CLOSING, BAD_END = "([{", ")]}", ".:;,('?!`"
Found = tuple[int, int, str]  # where it starts and ends in the text, and its kind


def links(text: str) -> Iterator[Found]:
    """What is a link or an e-mail address, in no order."""
    for found in OWN.finditer(text):
        yield found.start(), found.start() + len(found[0].rstrip(BAD_END)), "url"
    for start, end in candidates(text):
        if EMAIL.fullmatch(text, start, end):
            yield start, end, "email"
        elif length := link_length(text[start:end]):
            yield start, start + length, "url"


def candidates(text: str) -> Iterator[tuple[int, int]]:
    """The parts of a text that look like an address; each is searched for after the one before."""
    begin = at = run = 0  # `run`: how far characters go that may stand before an @
    user: int | None = None
    while 0 <= (dot := text.find(".", at)) < len(text) - 1:
        if text[dot + 1] == " ":
            begin = at = dot + 2
            continue
        if dot >= run:
            run = after(text, dot, user_symbol)
            user = user_domain(text, run)
        if user:
            at = user
            continue
        start, end = around(text, begin, dot)
        begun = beginning(text, begin, start)
        if begun is None:
            end = text.rfind(".", begin, end) + 1
        else:
            if end > dot + 1:
                yield begun, end
            while text.startswith(".", end):
                end += 1
        begin = at = max(end, dot + 1)


def user_domain(text: str, sign: int) -> int | None:
    """Where the domain starts, if an @ and a domain follow; what stands before is user data then."""
    domain = text[sign + 1 : after(text, sign + 1, domain_symbol)]
    return sign + 1 if text.startswith("@", sign) and "." in domain else None


def around(text: str, begin: int, dot: int) -> tuple[int, int]:
    """Where the domain around a dot starts, and where its path ends."""
    start = before(text, begin, dot, domain_symbol)
    end = after(text, dot, domain_symbol)
    port = PORT.match(text, end)
    if port and int(port[0][1:]) <= 65535 and not text[port.end() : port.end() + 1].isdecimal():
        end = port.end()
    if text[end : end + 1] in {"/", "?", "#"}:
        path = after(text, end + 1, path_symbol)
        while path > end + 1 and text[path - 1] in BAD_END:
            path -= 1
        end = path if text[end] == "/" or path > end + 1 else end
    while end > start + 1 and text[end - 1] == ".":
        end -= 1
    return start, end


def beginning(text: str, begin: int, domain: int) -> int | None:
    """Where a link with that domain starts, with user data and scheme; None where no link may start."""
    start = domain
    if start > begin and text[start - 1] == "@":
        start = before(text, begin, domain - 1, user_symbol)
        if start == domain - 1:
            return None
    if start == begin:
        return start
    if text.endswith("://", begin, start):
        return scheme_start(text, begin, start)
    return None if text[start - 1] in "/#@" or word(text[start - 1]) else start


def scheme_start(text: str, begin: int, end: int) -> int | None:
    """Where the scheme starts that ends here; None for one that makes no link."""
    scheme = text[before(text, begin, end - 3, scheme_symbol) : end - 3].lower()
    for known, others in (("http", {"shttp"}), ("https", set()), ("ftp", {"tftp", "sftp"})):
        if scheme.endswith(known) and scheme not in others:
            return end - 3 - len(known)
    return None


def link_length(address: str) -> int:
    """How much of a candidate is a link; 0 for none."""
    scheme = SCHEME.match(address)
    start = scheme.end() if scheme else 0
    rest = re.search(r"[/?#]", address[start:])
    path = start + rest.start() if rest else len(address)
    domain = address[start:path].rpartition("@")[2].partition(":")[0].strip(".")
    return balanced(address, path) if possible(domain, listed=not scheme) else 0


def possible(domain: str, *, listed: bool) -> bool:
    """Whether a domain can exist; its last part must be a `listed` one where no scheme stands before it."""
    parts = domain.split(".")
    if len(parts) < 2 or any(not part or len(part.encode()) >= 64 or part.endswith("-") for part in parts):
        return False
    if all(part.isascii() and part.isdigit() for part in parts):
        return bool(IP4.fullmatch(domain)) and all(int(part) < 256 for part in parts)
    top, second = parts[-1], parts[-2]
    if "_" in second or len(top) < 2:
        return False
    if top.startswith("xn--"):
        return len(top) > 5 and top[4:].isascii() and top[4:].isalnum()
    return not re.search(r"[_-]", top) and (not listed or known_top_level(top))


def known_top_level(top: str) -> bool:
    """Whether it is one; with its first letter alone in capitals it begins a sentence."""
    low = top.lower()
    return low in TOP_LEVEL and (low == top or low[1:] != top[1:])


def balanced(address: str, path: int) -> int:
    """Where a path ends that closes no bracket it has not opened, and does not end in a sign of the sentence."""
    open_now = [0, 0, 0]
    end = path
    while end < len(address):
        if address[end] in OPENING:
            open_now[OPENING.index(address[end])] += 1
        elif address[end] in CLOSING:
            open_now[CLOSING.index(address[end])] -= 1
            if min(open_now) < 0:
                break
        end += 1
    while end > path + 1 and address[end - 1] in BAD_END:
        end -= 1
    return end


def before(text: str, begin: int, at: int, fits: Callable[[str], bool]) -> int:
    while at > begin and fits(text[at - 1]):
        at -= 1
    return at


def after(text: str, at: int, fits: Callable[[str], bool]) -> int:
    while at < len(text) and fits(text[at]):
        at += 1
    return at


def word(character: str) -> bool:
    return character == "_" or character.isalnum()


def address_symbol(character: str) -> bool:
    """What an address may hold anywhere: no space, and of the general punctuation only joiners and hyphens."""
    if "\u2000" <= character <= "\u206f":
        return character in "\u200c\u200d" or "\u2010" <= character <= "\u2015"
    return not character.isspace()


def domain_symbol(character: str) -> bool:
    if character < "\xc0":
        return character in ".-_~" or (character.isascii() and character.isalnum())
    return address_symbol(character)


def path_symbol(character: str) -> bool:
    return character not in '\n<>"«»' and address_symbol(character)


def user_symbol(character: str) -> bool:
    return character not in "\n/[]{}()'`<>\"@«»" and address_symbol(character)


def scheme_symbol(character: str) -> bool:
    if character.isascii():
        return character in "+-" or character.isalnum()
    return address_symbol(character)
