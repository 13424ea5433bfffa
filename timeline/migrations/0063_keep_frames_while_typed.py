"""What somebody types into the form of a frame for articles is kept as well."""

from typing import Any

from django.db import migrations, models

BEFORE = ["event", "new_event", "new_source"]
SUBJECTS = [*BEFORE, "embed", "new_embed"]


def _is_known(subjects: list[str]) -> models.CheckConstraint:
    return models.CheckConstraint(condition=models.Q(("subject__in", subjects)), name="buffer_subject_is_known")


def forget_frames(apps: Any, editor: Any) -> None:
    """What was not known before is let go, so that one can go back."""
    buffers = apps.get_model("timeline", "Buffer").objects.using(editor.connection.alias)
    buffers.exclude(subject__in=BEFORE).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("timeline", "0062_embed_uses"),
    ]

    operations = [
        migrations.RemoveConstraint(model_name="buffer", name="buffer_subject_is_known"),
        migrations.AlterField(
            model_name="buffer",
            name="subject",
            field=models.CharField(
                choices=[
                    ("event", "An event"),
                    ("new_event", "A new event"),
                    ("new_source", "A new source"),
                    ("embed", "A frame for articles"),
                    ("new_embed", "A new frame for articles"),
                ],
                max_length=20,
            ),
        ),
        migrations.AddConstraint(model_name="buffer", constraint=_is_known(SUBJECTS)),
        migrations.RunPython(migrations.RunPython.noop, forget_frames),
    ]
