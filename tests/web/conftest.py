"""What tests of the triage desk begin with: an editor at the desk, an article, its first proposal, a timeline."""

import pytest

from tests import cast, make
from timeline.models import Proposal


@pytest.fixture
def desk(client, db):
    client.force_login(cast.edith())
    return client


@pytest.fixture
def capture(db):
    return make.capture()


@pytest.fixture
def first(capture) -> Proposal:
    return capture.proposals.open()[0]


@pytest.fixture
def talks(db):
    return make.timeline()
