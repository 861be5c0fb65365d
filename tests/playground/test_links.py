"""Which parts of a text Telegram makes a link of: cases written from the rules of its library.

Links are marked with ‹ and ›, e-mail addresses with { and }.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.entities import typed, units

DOMAINS = """
‹example.com›
‹example.com›.
‹EXAMPLE.COM›
‹a.io›
‹a-b.org›
‹a--b.org›
‹sub.sub.sub.example.net›
‹xn--e1afmkfd.xn--p1ai›
‹пример.рф›
‹müller.de›
‹例え.みんな›
‹1.com›
‹1a.com›
‹007.museum›
‹example.co.uk›
‹example.photography›
‹_a.example.com›
‹a_b.example.com›
‹a~b.example.com›
see ‹example.com›, and ‹example.org›; then ‹example.net›!
(‹example.com›)
"‹example.com›"
«‹example.com›»
'‹example.com›'
<‹example.com›>
…‹example.com›…
- ‹example.com›
-
‹example.com›
‹example.com›
‹example.org›
‹example.com›?
‹example.com›:
‹example.com›...
example.com😀
‹example.com› 😀
example
example.
.com
..com
a..com
a.c
a.1
a.b.1
example.invalid
example.notatopleveldomain
file.txt
main.py2
setup.cfg
e.g.
i.e. that
U.S.A.
3.14
1.2.3
v1.2.3
end.So it goes
end.Com
end.Me
‹end.ME›
‹end.cOm›
‹So.it› is
good.morning
a b.c d
a. com
a .com
a_b.com
a.b_c.com
a.com-b
a.com_b
‹a.com/b› c
-.com
a-.com
a.-
example-.com
‹-example.com›
example.xn--
example.xn--a
‹example.xn--ab›
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com
‹aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com›
#example.com
/example.com
@example.com
a@
‹éa.com›
‹x𝒳.com›
"""
PATHS = """
‹example.com/›
‹example.com/a›
‹example.com/a/b/c.html›
‹example.com/a›.
‹example.com/a›,
‹example.com/a›:
‹example.com/a›;
‹example.com/a›!
‹example.com/a›?
‹example.com/a›...
‹example.com/a›'
‹example.com/a›`
‹example.com/a›)
(‹example.com/a›)
(see ‹example.com/a›).
‹example.com/a(b)›
‹example.com/a(b)c›
‹example.com/a_(b)›)
‹example.com/a[b]›
‹example.com/a{b}›
‹example.com/a›]b
‹example.com/a›}
‹example.com/a(b›
‹example.com/(a(b)c)›
‹example.com/a›"
‹example.com/a›"b
‹example.com/a›<b
‹example.com/a›>b
‹example.com/a›«b
‹example.com/a›»
‹example.com/a-b_c~d*e+f=g&h%20i|j^k\\l›
‹example.com/é/ü/日本›
‹example.com/😀›
‹example.com?a=b&c=d›
‹example.com?a=b›.
‹example.com›?
‹example.com›? a
‹example.com#a›
‹example.com›#
‹example.com/#›
‹example.com/a#b?c›
‹example.com/›?
‹example.com/a//b›
‹example.com//›
‹example.com/@user›
‹example.com/a@b.c›
‹example.com/a.com›
‹example.com/a–b›
‹example.com/a›\u2026
‹example.com/a›\u2003b
‹example.com/a\u200db›
‹example.com:80›
‹example.com:8080/a›
‹example.com:65535›
‹example.com›:65536
‹example.com›:0
‹example.com:00080›
‹example.com›:
‹example.com›:a
‹example.com:80›.
‹example.com:80/a?b#c›
"""
SCHEMES = """
‹http://example.com›
‹https://example.com›
‹HTTPS://example.com›
‹ftp://example.com›
‹http://example.com/a›.
‹https://example.com/a?b=c#d›
‹https://example.notatopleveldomain›
‹https://example.Com›
‹https://a.bc›
https://a.b
https://example
https://localhost
https://localhost:8080/a
https://
https://.com
‹http://127.0.0.1›
‹http://127.0.0.1:8080/a›
‹127.0.0.1›
‹127.0.0.1:8080›
‹1.2.3.4/a›
‹255.255.255.255›
256.1.1.1
http://256.1.1.1
1.2.3
1.2.3.4.5
1.2.3.1234
shttp://example.com
tftp://example.com
sftp://example.com
ssh://example.com
file://example.com
mailto://example.com
javascript://example.com
x‹https://example.com›
1‹http://example.com›
a+‹https://example.com›
(‹https://example.com›)
see:‹https://example.com›
‹https://user@example.com›
‹https://user:word@example.com/a›
‹https://пример.рф/путь›
‹https://example.com›,‹https://example.org›
‹https://example.com/a,https://example.org›
‹https://example.com›\n‹https://example.org›
‹tg://resolve?domain=test›
‹TG://resolve?domain=test›.
‹tg://a›
‹ton://transfer/abc›
‹tonsite://example/a.b›
tg://
xtg://resolve
_tg://resolve
-‹tg://resolve›
‹tg://resolve?a=b)›
tg:resolve
"""
ADDRESSES = """
{a@example.com}
{A.B+c@Example.Com}
{first.last@sub.example.org}
{a@example.com}.
({a@example.com})
mail {a@example.com}, please
{a_b-c@d-e.info}
{a.b.c.d+e@f.org} {g.h@i.net}
a.b@c {d.e@f.com}
‹https://first.last:word@example.com/a›
{a@example.notatld}
a@b
a@b.c
a@.com
@a.com
a@@b.com
a b@
{a@xn--e1afmkfd.com}
‹a@example.com/b›
‹a@example.com:80›
‹ü@example.com›
‹a,b@example.com›
"""


def cases(block: str) -> list[str]:
    return [line for line in block.split("\n") if line.strip()]


def marked(text: str) -> str:
    """Mark the links and addresses in the text, as in the cases."""
    wide = text.encode("utf-16-le")
    for one in reversed(typed(text)[1]):
        start, end = one["offset"] * 2, (one["offset"] + one["length"]) * 2
        signs = {"url": "‹›", "email": "{}"}.get(one["type"])
        if signs:
            inner = wide[start:end].decode("utf-16-le")
            wide = wide[:start] + f"{signs[0]}{inner}{signs[1]}".encode("utf-16-le") + wide[end:]
    return wide.decode("utf-16-le")


@pytest.mark.parametrize("case", cases(DOMAINS) + cases(PATHS) + cases(SCHEMES))
def test_links(case: str) -> None:
    assert marked(case.replace("‹", "").replace("›", "")) == case.strip()


@pytest.mark.parametrize("case", cases(ADDRESSES))
def test_addresses(case: str) -> None:
    text = case
    for sign in "‹›{}":
        text = text.replace(sign, "")
    assert marked(text) == case


@pytest.mark.parametrize("text", ["/start@test_bot example.com #tag $USD @alexander a@b.org", "#a#b $US$ @al /a/b"])
def test_other_kinds_stand_beside_links(text: str) -> None:
    kinds = [one["type"] for one in typed(text)[1]]
    assert kinds == (
        ["bot_command", "url", "hashtag", "cashtag", "mention", "email"] if text.startswith("/start") else []
    )


@given(st.text(st.sampled_from("ab.:/@#?()[]-_ \n0😀é\u2026\u200d"), max_size=40))
def test_what_is_found_lies_in_the_text_and_apart(text: str) -> None:
    text, found = typed(text)
    ends = [0, *(one["offset"] + one["length"] for one in found)]
    assert all(one["length"] > 0 and one["offset"] >= end for one, end in zip(found, ends, strict=False))
    assert ends[-1] <= units(text)
