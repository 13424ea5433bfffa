"""Topics are subjects, people or organisations, so that readers find people among people."""

from django.db import migrations, models

KINDS = ["subject", "person", "organisation"]


class Migration(migrations.Migration):
    dependencies = [("timeline", "0035_topics_merge")]

    operations = [
        migrations.AddField(
            model_name="topic",
            name="kind",
            field=models.CharField(
                choices=[("subject", "Subject"), ("person", "Person"), ("organisation", "Organisation")],
                db_default="subject",
                default="subject",
                max_length=20,
            ),
        ),
        migrations.AddConstraint(
            model_name="topic",
            constraint=models.CheckConstraint(
                condition=models.Q(kind__in=KINDS), name="topic_kind_is_known"
            ),
        ),
    ]
