"""An approved event can be given the moment at which it goes live. On the way back what is scheduled loses its date."""

from typing import Any

from django.db import migrations, models
from django.db.models import F, Q
from django.utils import timezone

STAGES = ["draft", "in_review", "changes_requested", "approved", "scheduled"]


def take_off_the_schedule(apps: Any, schema_editor: Any) -> None:
    """What has gone live by its date is live; what has not is approved, and goes live when somebody publishes it."""
    now, alias = timezone.now(), schema_editor.connection.alias
    events = apps.get_model("timeline", "Event").objects.using(alias).filter(stage="scheduled")
    published = apps.get_model("timeline", "PublishedEvent").objects.using(alias)
    notices = apps.get_model("timeline", "Notice").objects.using(alias)
    waiting = list(events.filter(scheduled_for__gt=now).values_list("pk", flat=True))
    # The next publication never begins, and the one before it does not end at that moment.
    notices.filter(event__in=waiting, published_at__gt=now).delete()
    published.filter(event__in=waiting, public_from__gt=now).update(public_until=F("public_from"))
    published.filter(event__in=waiting, public_from__lte=now, public_until__gt=now).update(public_until=None)
    events.filter(pk__in=waiting).update(stage="approved", scheduled_for=None)
    events.update(
        stage="approved",
        standing="live",
        scheduled_for=None,
        notice_decision="",
        notice_text="",
        notice_by=None,
    )


class Migration(migrations.Migration):
    dependencies = [("timeline", "0007_source_version")]

    operations = [
        migrations.RemoveConstraint(model_name="event", name="event_stage_is_known"),
        migrations.AddField(
            model_name="event",
            name="scheduled_for",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AlterField(
            model_name="event",
            name="stage",
            field=models.CharField(
                choices=[
                    ("draft", "Draft"),
                    ("in_review", "In review"),
                    ("changes_requested", "Changes requested"),
                    ("approved", "Approved"),
                    ("scheduled", "Scheduled"),
                ],
                default="draft",
                editable=False,
                max_length=20,
            ),
        ),
        migrations.AddIndex(
            model_name="event",
            index=models.Index(
                condition=Q(scheduled_for__isnull=False), fields=["scheduled_for"], name="event_scheduled_for"
            ),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.CheckConstraint(condition=Q(stage__in=STAGES), name="event_stage_is_known"),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.CheckConstraint(
                condition=Q(stage="scheduled", scheduled_for__isnull=False, standing__in=["none", "live"])
                | Q(~Q(stage="scheduled"), scheduled_for__isnull=True),
                name="event_is_scheduled_for_a_moment",
            ),
        ),
        # Last here, so first on the way back, while the columns are still there.
        migrations.RunPython(migrations.RunPython.noop, take_off_the_schedule),
    ]
