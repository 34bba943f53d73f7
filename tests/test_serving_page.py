"""The page in a real browser."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from serving import Served, serving

from nmt.models import shipped_models

expect.set_options(timeout=60_000)  # milliseconds: a test machine may be busy

PICTURES = os.environ.get("NMT_PICTURES")  # a folder, to look at the page


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serving(shipped_models() / "en-es") as one:
        yield one


@pytest.fixture(
    params=[
        {"color_scheme": "light", "viewport": {"width": 1200, "height": 800}},
        {"color_scheme": "dark", "viewport": {"width": 1200, "height": 800}},
        {"color_scheme": "light", "viewport": {"width": 360, "height": 740}},
    ],
    ids=["light", "dark", "phone"],
)
def page(request: pytest.FixtureRequest, browser: Browser, served: Served) -> Iterator[Page]:
    complaints: list[str] = []
    page = browser.new_page(**request.param)
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(served.url)
    expect(page.locator("#source-language option")).to_have_count(2)
    yield page
    page.close()
    if request.node.originalname == "test_errors_are_shown":  # Chromium reports those, too
        complaints = [one for one in complaints if "Failed to load resource" not in one]
    assert not complaints


def picture(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def accessible(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_translate_look_and_choose(page: Page, request: pytest.FixtureRequest) -> None:
    name = request.node.callspec.id
    page.fill("#source", "Where is the station?\n\nI like my new house.")
    expect(page.locator(".sentence:not(.partial)")).to_have_count(2)
    expect(page.locator("#status")).to_be_empty()
    text = page.locator("#target").text_content()
    assert text == "¿Dónde está la estación?\n\nMe gusta mi nueva casa."
    word = page.locator("#target-words .word", has_text="estación")
    word.hover()
    lit = page.evaluate(
        "[...document.querySelectorAll('#source-words .word')].map("
        "w => [w.textContent, +(w.style.backgroundColor.match(/, ([0-9.]+)\\)$/) ?? [0, 1])[1]])"
    )
    assert max(lit, key=lambda one: one[1])[0].startswith("station")
    assert page.locator("#map tbody tr.now th").text_content() == word.text_content()
    picture(page, f"{name}-alignment")
    accessible(page)
    page.locator(".sentence").nth(1).click()
    alternatives = page.locator("#alternatives button")
    expect(alternatives.first).to_have_attribute("aria-pressed", "true")
    second = alternatives.nth(1).text_content()
    alternatives.nth(1).click()
    assert page.locator(".sentence").nth(1).text_content() == second
    width, inner = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width <= inner
    picture(page, f"{name}-alternatives")


def test_switch_direction_and_keyboard(page: Page) -> None:
    page.fill("#source", "My brother has two dogs.")
    expect(page.locator(".sentence:not(.partial)")).to_have_count(1)
    spanish = page.locator("#target").text_content()
    page.click("#swap")
    assert page.input_value("#source") == spanish
    assert page.input_value("#source-language") == "es"
    expect(page.locator(".sentence:not(.partial)")).to_contain_text("dogs")
    expect(page.locator("#status")).to_be_empty()
    page.locator("#target-words .word").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement") is not None
    focused = page.evaluate("document.activeElement.textContent")
    assert focused == page.locator("#target-words .word").nth(1).text_content()
    expect(page.locator("#target-words .word").nth(1)).to_have_class("word now")
    page.focus("#source")
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    expect(page.locator("#target")).to_be_empty()
    expect(page.locator("#details")).to_be_hidden()


def test_errors_are_shown(page: Page) -> None:
    page.fill("#source", "a " * 10_001)
    expect(page.locator("#error")).to_have_text("20,002 characters in a text; at most 20,000")
    page.fill("#source", "a" * 2001)
    expect(page.locator("#error")).to_have_text("sentence 1 has 2,001 characters; at most 2,000")
    accessible(page)
    page.context.set_offline(True)
    page.fill("#source", "I like tea.")
    expect(page.locator("#error")).to_have_text("The server does not answer. Is it running?")
    page.context.set_offline(False)
    page.click("#translate")
    expect(page.locator("#target")).to_have_text("Me gusta el té.")
    expect(page.locator("#error")).to_be_hidden()


def test_a_key_is_asked_for(browser: Browser) -> None:
    with serving(shipped_models() / "en-es", NMT_API_KEYS="secret") as served:
        page: Any = browser.new_page()
        page.goto(served.url)
        page.fill("#source", "I like tea.")
        expect(page.locator("#error")).to_contain_text("API key")
        page.fill("#key", "secret")
        page.click("#translate")
        expect(page.locator("#target")).to_have_text("Me gusta el té.")
        page.close()
