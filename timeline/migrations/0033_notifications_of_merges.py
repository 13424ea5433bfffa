"""People are told of merges of their events. On the way back those notifications are gone."""

from typing import Any

from django.db import migrations, models
from django.db.models import Q

BEFORE = ["mention", "comment", "review_asked", "changes_requested", "went_live"]
MERGES = ["merge_proposed", "merge_confirmed"]


def forget_merges(apps: Any, schema_editor: Any) -> None:
    notifications = apps.get_model("timeline", "Notification").objects.using(schema_editor.connection.alias)
    notifications.filter(kind__in=MERGES).delete()


class Migration(migrations.Migration):
    dependencies = [("timeline", "0032_merges")]

    operations = [
        migrations.RemoveConstraint(model_name="notification", name="notification_kind_is_known"),
        migrations.AlterField(
            model_name="notification",
            name="kind",
            field=models.CharField(
                choices=[
                    ("mention", "Mention"),
                    ("comment", "Comment"),
                    ("review_asked", "Review asked"),
                    ("changes_requested", "Changes requested"),
                    ("went_live", "Went live"),
                    ("merge_proposed", "Merge proposed"),
                    ("merge_confirmed", "Merge confirmed"),
                ],
                max_length=20,
            ),
        ),
        migrations.AddConstraint(
            model_name="notification",
            constraint=models.CheckConstraint(
                condition=Q(kind__in=BEFORE + MERGES), name="notification_kind_is_known"
            ),
        ),
        # Last here, so first on the way back, before the constraint refuses them.
        migrations.RunPython(migrations.RunPython.noop, forget_merges),
    ]
