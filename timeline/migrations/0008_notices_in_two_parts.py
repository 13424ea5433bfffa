"""A notice says what was wrong beside what is right, knows the publication it came with, and can tell of a return."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

KINDS = ["correction", "clarification", "update", "retraction", "reinstatement"]


class Migration(migrations.Migration):
    dependencies = [("timeline", "0007_scheduling")]

    operations = [
        migrations.RemoveConstraint(model_name="notice", name="notice_kind_is_known"),
        migrations.AddField(
            model_name="event",
            name="notice_wrong",
            field=models.TextField(blank=True, db_default="", default="", max_length=1000),
        ),
        migrations.AddField(
            model_name="notice",
            name="wrong",
            field=models.TextField(blank=True, db_default="", default="", max_length=1000),
        ),
        migrations.AddField(
            model_name="notice",
            name="publication",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="notices",
                to="timeline.publishedevent",
            ),
        ),
        migrations.AlterField(
            model_name="notice",
            name="kind",
            field=models.CharField(
                choices=[
                    ("correction", "Correction"),
                    ("clarification", "Clarification"),
                    ("update", "Update"),
                    ("retraction", "Retraction"),
                    ("reinstatement", "Reinstated"),
                ],
                max_length=20,
            ),
        ),
        migrations.AddConstraint(
            model_name="notice",
            constraint=models.CheckConstraint(condition=Q(kind__in=KINDS), name="notice_kind_is_known"),
        ),
    ]
