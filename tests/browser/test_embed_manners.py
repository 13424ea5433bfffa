"""The frame as a guest: keys and wheel stay the host's, its theme is followed, and ill-meant words do nothing."""

from urllib.parse import quote

from playwright.sync_api import Page, expect

from tests.browser.host_pages import STORY, embedded, rest

MARKUP = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
PAPER = {"light": "rgb(255, 254, 251)", "dark": "rgb(21, 23, 26)"}

# What a host that means ill says. Each line is JavaScript: more can be posted than JSON holds.
WRONG = [
    "null",
    "7",
    "true",
    "10n ** 400n",
    "[]",
    "[['timeline:show']]",
    "new Date(NaN)",
    "new Map([['type', 'timeline:show']])",
    "new Blob(['x'], {type: 'timeline:show'})",
    "new Error('timeline:show')",
    "{type: '__proto__'}",
    "{type: 'constructor'}",
    "{type: 'toString'}",
    "{type: ['timeline:show'], event: 'x'}",
    "{type: {toString: 1}}",
    "{get type() { return 'timeline:theme' }, theme: 'constructor'}",
    'JSON.parse(\'{"__proto__": {"type": "timeline:theme", "theme": "dark"}}\')',
    "{type: 'timeline:show'}",
    "{type: 'timeline:show', event: MARKUP}",
    "{type: 'timeline:show', event: ['abc']}",
    "{type: 'timeline:show', event: 1e308}",
    "{type: 'timeline:show', event: {}}",
    "{type: 'timeline:show', event: 'javascript:alert(1)'}",
    "{type: 'timeline:show', event: 'x'.repeat(1e6)}",
    "{type: 'timeline:theme'}",
    "{type: 'timeline:theme', theme: MARKUP}",
    "{type: 'timeline:theme', theme: ['dark']}",
    "{type: 'timeline:theme', theme: '__proto__'}",
    "{type: 'timeline:theme', theme: 'light is-dark'}",
    "{message: 'ready', secret: MARKUP}",
    "{message: 'ready', secret: ''}",
    "{type: 'timeline:height', v: 1, height: 1e308}",
    "''",
    "'[iFrameSizer]'",
    "`[iFrameSizer]${MARKUP}:8:false:`",
    "'[iFrameSizer]message:\"hello\"'",
    "'[iFrameSizer]a.*b:8:false:'",
    "'[iFrameSizer]' + 'x'.repeat(65) + ':8:false:'",
    "'pymxPYMx' + 'x'.repeat(1e6)",
    "'pymxPYMxstoryxPYMxwidthxPYMx' + MARKUP",
]


def body(page: Page) -> str:
    return embedded(page).evaluate("document.documentElement.outerHTML")


def paper(page: Page) -> str:
    return embedded(page).evaluate("getComputedStyle(document.documentElement).backgroundColor")


def post(page: Page, messages: list[str], sender: str = "window") -> None:
    """Say these to our frame, from the host or from the frame beside ours."""
    page.evaluate(
        f"""MARKUP => {{
            const ours = document.querySelector("iframe").contentWindow;
            const say = {sender}.Function("ours", "message", "ours.postMessage(message, '*')");
            for (const message of [{", ".join(messages)}]) say(ours, message);
        }}""",
        MARKUP,
    )
    page.wait_for_timeout(200)


def test_words_of_a_wrong_shape_do_nothing(open_host):
    page = open_host("raw", width=768)
    rest(page)
    before, heard, address = body(page), page.evaluate("told.length"), embedded(page).url
    post(page, WRONG)
    assert (body(page), page.evaluate("told.length"), embedded(page).url) == (before, heard, address)
    # Words of the right shape, from a window that is not the host.
    page.evaluate("document.body.append(Object.assign(document.createElement('iframe'), {id: 'stranger'}))")
    right = [
        "{type: 'timeline:hello', v: 1}",
        "{type: 'timeline:theme', v: 1, theme: 'dark'}",
        "{type: 'iframe-child-init'}",
        "'[iFrameSizer]story:8:false:'",
    ]
    post(page, right, "document.querySelector('#stranger').contentWindow")
    assert (body(page), page.evaluate("told.length")) == (before, heard)
    # The same words from the host are heard, so it is their sender that counted.
    post(page, right)
    assert page.evaluate("told.length") > heard


def test_what_the_host_writes_into_the_address_is_never_shown(open_page, hosts):
    ill = quote(MARKUP)
    query = f"?childId={ill}&initialWidth=1e999{ill}&parentTitle={ill}&parentUrl=javascript%3Aalert(1){ill}"
    page = open_page(width=768)
    asked = page.request.get(hosts.newsroom.address(STORY + query)).text()
    assert asked == page.request.get(hosts.newsroom.address(STORY)).text()
    page.goto(hosts.publish("raw"))
    rest(page)
    before = body(page)
    page.goto(hosts.publish("raw", f"{STORY}{query}#?secret={ill}"))
    rest(page)
    assert body(page) == before
    for data in page.evaluate("told.map(one => one.data)"):
        assert not data.startswith("pym") if isinstance(data, str) else "secret" not in data


def test_wheel_and_keys_stay_with_the_host(open_host):
    page = open_host("raw", width=768, height=500)
    rest(page)
    frame = embedded(page)
    frame.evaluate(
        """() => {
            window.prevented = [];
            for (const kind of ["keydown", "wheel", "touchmove", "pointerdown"])
                addEventListener(kind, event => event.defaultPrevented && prevented.push(kind));
        }"""
    )
    assert page.evaluate("document.activeElement.tagName") == "BODY", "the frame takes no focus"
    page.keyboard.press("ArrowDown")
    page.wait_for_function("scrollY > 0")
    page.mouse.move(300, 300)
    before = page.evaluate("scrollY")
    page.mouse.wheel(0, 200)
    page.wait_for_function(f"scrollY > {before}")
    assert page.evaluate("document.activeElement.tagName") == "BODY"
    # In the frame too, arrows move the page that the reader reads.
    frame.locator("h3 a").first.focus()
    before = page.evaluate("scrollY")
    for key in ("ArrowDown", "ArrowDown", "ArrowRight", "End", "PageDown"):
        page.keyboard.press(key)
    page.wait_for_function(f"scrollY > {before}")
    assert frame.evaluate("prevented") == []


def test_the_keyboard_leads_into_the_frame_and_out_again(open_host):
    page = open_host("raw", width=768)
    rest(page)
    frame = embedded(page)
    page.locator("#before").focus()
    page.keyboard.press("Tab")
    focused = "document.activeElement.textContent.trim()"
    assert frame.evaluate(focused) == frame.locator("h1 a").inner_text()
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.activeElement.id") == "before"
    # Enter on a mark of the axis leads on to its event: the next stop is within its card.
    mark = frame.locator(".axis__mark:visible").last
    card = frame.locator(mark.get_attribute("href") or "")
    mark.focus()
    page.keyboard.press("Enter")
    expect(card).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(card.locator("a").first).to_be_focused()
    frame.locator("a").last.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "after"


def test_it_follows_the_device_and_the_host_but_first_the_editor(open_host, hosts):
    page = open_host("raw", width=768, colour_scheme="dark")
    rest(page)
    assert paper(page) == PAPER["dark"]
    for theme in ("light", "dark", "light"):
        post(page, [f"{{type: 'timeline:theme', v: 1, theme: '{theme}'}}"])
        assert paper(page) == PAPER[theme]
    page.emulate_media(color_scheme="light")
    page.goto(hosts.publish("raw"))
    rest(page)
    assert paper(page) == PAPER["light"]
    page.goto(hosts.publish("raw", hosts.chosen["dark"]))
    rest(page)
    post(page, ["{type: 'timeline:theme', v: 1, theme: 'light'}"])
    assert paper(page) == PAPER["dark"]


def test_it_follows_the_colour_scheme_of_the_element_that_frames_it(open_host):
    # "null": as this device has it. A preference that the test sets would hold in every frame.
    page = open_host("raw", width=768, colour_scheme="null")
    for scheme in ("dark", "light"):
        page.locator("iframe").evaluate("(frame, scheme) => { frame.style.colorScheme = scheme; }", scheme)
        expect(embedded(page).locator("html")).to_have_css("background-color", PAPER[scheme])
