"""Letters by e-mail, in plain text: templates/email/ holds a subject and a message for each. Sends none by itself."""

from typing import Any

from django.core.mail import EmailMessage
from django.template.loader import render_to_string


def write_letter(name: str, to: list[str], words: dict[str, Any]) -> EmailMessage:
    """The engine of letters escapes nothing: in plain text, “O’Neil & Co” is written as it is."""
    subject = render_to_string(f"{name}_subject.txt", words, using="letters")
    message = render_to_string(f"{name}_message.txt", words, using="letters")
    return EmailMessage(" ".join(subject.split()), message.strip() + "\n", None, to)
