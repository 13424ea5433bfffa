"""Letters by e-mail, in plain text: templates/email/ holds a subject and a message for each. Sends none by itself."""

from typing import Any

from django.core.mail import EmailMessage
from django.template.loader import render_to_string

from timeline.rendering.languages import speaking_to_desk


def write_letter(name: str, to: list[str], words: dict[str, Any]) -> EmailMessage:
    """The engine of letters escapes nothing: in plain text, “O’Neil & Co” is written as it is.

    It speaks the language of the `user` whom it is about; whoever has no account yet is written to in the newsroom's.
    """
    with speaking_to_desk(getattr(words.get("user"), "language", "")):
        subject = render_to_string(f"{name}_subject.txt", words, using="letters")
        message = render_to_string(f"{name}_message.txt", words, using="letters")
    return EmailMessage(" ".join(subject.split()), message.strip() + "\n", None, to)
