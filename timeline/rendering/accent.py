"""The style sheet of an accent colour: a file of its own, for no page of ours has styles within it."""

from timeline.models.accent import in_the_dark, validate_accent


def accent_sheet(colour: str) -> str:
    """For "#rrggbb"; raises ValidationError for what is none, or cannot be read. In no layer, it stands over ours."""
    validate_accent(colour)
    return f":root{{--accent:light-dark({colour},{in_the_dark(colour)})}}\n"
