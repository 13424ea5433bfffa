"""What people paste who mean no good, and what comes out of broken programs: one table for every field there is."""

# Nobody's text needs them, so no field takes them: each is tried in every field by itself.
REFUSED = {
    "null": "Talks\0resume",
    "escape": "Talks \x1b[31mresume",
    "backspace": "Talks resume\x08\x08",
    "C1 control": "Talks\x85resume \x9b",
    "right-to-left override": "Talks \u202egnitset\u202c resume",
    "not a character": "Talks \uffff resume",
}
# In one line they are refused as well; prose may turn its direction.
REFUSED_IN_LINES = {
    "isolate left open": "Talks \u2067resume",
    "embedding left open": "Talks \u202bresume",
    "line break": "Talks\nresume",
    "paragraph separator": "Talks\u2029resume",
}
# Taken or refused, but never more than text.
INERT = {
    "markup": "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><b>&amp;<!--",
    "template": "{{ 7|add:7 }}{% now 'Y' %}${7*7}#{7*7}%(x)s{0.__class__}",
    "a script's address": "java\tscript:alert(1)",
    "formula": '=HYPERLINK("https://example.org","x")',
    "query": "' OR 1=1; DROP TABLE timeline_event; -- \\",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈 é́́́ ﷽ Z͑ͫ̓ͪ̂ͫ",
    "zero width": "Ta\u200blks\ufeff re\u2060sume",
    "nothing to see": "\u200b\u2060\ufeff",
    "replaced surrogate": "\ufffd\ufffd",
    "path": "../../../../etc/passwd",
    "number": "9" * 400,
    "negative": "-1",
    "digits of another script": "٣",
    "empty": "",
    "very long": "a" * 1_000_000,
}

# Links that are none of a web page, as they are typed and as they hide.
NO_WEB_ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    " javascript:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "//evil.example/",
    "/\\evil.example/",
    "https:evil.example",
    "http://",
    "https://exa\u202emple.org/",
    "https://example.org/\0",
    "https://example.org/\r\nSet-Cookie:a=b",
    "https://example.org/ onclick=alert(1)",
    "ftp://example.org/",
    "mailto:desk@example.org",
    "http://[::1",
    "https://" + "a" * 3000 + ".org/",
)
