"""An approved event can be given the moment at which it goes live."""

from django.db import migrations, models
from django.db.models import Q

STAGES = ["draft", "in_review", "changes_requested", "approved", "scheduled"]


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
    ]
