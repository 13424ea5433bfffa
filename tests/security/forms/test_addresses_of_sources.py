"""What is no address of a web page is refused by every field that takes one, and what is public tells none."""

import pytest

from tests.security import world
from tests.security.hostile import NO_WEB_ADDRESSES

pytestmark = pytest.mark.django_db

# Fields that take an address, by name. In a list of sites each line is one.
TAKES_AN_ADDRESS = ("url", "archived_url", "sites")


def test_s26_no_form_takes_what_is_no_web_address(every_form) -> None:
    tried, wrong = set(), []
    for client, form in every_form:
        for name in set(TAKES_AN_ADDRESS) & set(form.typed):
            tried.add(f"{world.route_of(form)} {name}")
            before = world.rows()
            for typed in NO_WEB_ADDRESSES:
                with world.undone(client):
                    status = client.post(form.action, form.with_typed({name: typed}).sent).status_code
                    if status != 422 or world.rows() != before:
                        wrong.append(f"{world.route_of(form)} {name}: {typed[:60]!r}: {status}")
    assert {"desk:source-new url", "desk:source-edit archived_url", "desk:embed-sites sites"} <= tried
    assert not wrong, "\n".join(wrong)
