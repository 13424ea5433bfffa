"""Whoever asked for a review can take the request back."""

from django.db import migrations, models
from django.db.models import Q

DECISIONS = ["open", "approved", "changes_requested", "superseded", "withdrawn"]


class Migration(migrations.Migration):
    dependencies = [("timeline", "0008_notices_in_two_parts")]

    operations = [
        migrations.RemoveConstraint(model_name="review", name="review_decision_is_known"),
        migrations.AlterField(
            model_name="review",
            name="decision",
            field=models.CharField(
                choices=[
                    ("open", "Waiting"),
                    ("approved", "Approved"),
                    ("changes_requested", "Changes requested"),
                    ("superseded", "Superseded by an edit"),
                    ("withdrawn", "Taken back"),
                ],
                default="open",
                max_length=20,
            ),
        ),
        migrations.AddConstraint(
            model_name="review",
            constraint=models.CheckConstraint(
                condition=Q(decision__in=DECISIONS), name="review_decision_is_known"
            ),
        ),
    ]
