"""Triage on a telephone: its four buttons stay under the thumb, and nothing that one comes to rests behind them."""

from playwright.sync_api import expect

from tests.browser.test_main_path import SAMPLE_ARTICLE, UNCONFIRMED, log_in, paste

STEPS = 45
FOCUSED = """() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
  const bar = document.querySelector(".card__acts"), at = document.activeElement.getBoundingClientRect();
  const covered = !bar.contains(document.activeElement) && at.bottom > bar.getBoundingClientRect().top;
  const name = document.activeElement.name || document.activeElement.textContent.trim().slice(0, 40);
  // What is taller than the window cannot be seen whole.
  done([name, covered && at.height < 500]);
})))"""


def test_whatever_one_tabs_to_is_seen_above_the_buttons(newsroom, open_page) -> None:
    page = open_page(width=360, height=740, expected=UNCONFIRMED)
    log_in(page, newsroom, "editor")
    article = "A third edition.\n\n" + SAMPLE_ARTICLE.read_text(encoding="utf-8")
    paste(page, newsroom, article, "Before Geneva, on a telephone")
    expect(page.get_by_role("button", name="Accept")).to_be_in_viewport()
    found = []
    for _ in range(STEPS):
        page.keyboard.press("Tab")
        found.append(page.evaluate(FOCUSED))
    assert {"lane", "importance"} <= {name for name, _ in found}
    assert [name for name, is_covered in found if is_covered] == []
