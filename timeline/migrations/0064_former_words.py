"""What timelines and topics were called before. Of names that were changed until now nothing is told: whoever changed
them could trust that readers of the past would not meet them again."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Max

KEY = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")
KINDS = [("subject", "Subject"), ("person", "Person"), ("organisation", "Organisation")]


def note_what_is_not_known(apps, schema_editor):
    """A row that says nothing, until each was called as it is now."""
    alias = schema_editor.connection.alias
    acts = apps.get_model("timeline", "AuditEntry").objects.using(alias)
    for owner, former, renaming in (
        ("timeline", "FormerWords", ("describe", "arrange lanes", "close lane")),
        ("topic", "FormerTopic", ("rename topic", "merge topic")),
    ):
        standing = set(apps.get_model("timeline", owner).objects.using(alias).values_list("pk", flat=True))
        noted = acts.filter(target_kind=owner, act__in=renaming).order_by().values("target_id")
        rows = apps.get_model("timeline", former)
        rows.objects.using(alias).bulk_create(
            rows(**{f"{owner}_id": int(target), "until": last})
            for target, last in noted.annotate(last=Max("at")).values_list("target_id", "last")
            if int(target) in standing
        )


class Migration(migrations.Migration):
    dependencies = [("timeline", "0063_keep_frames_while_typed")]

    operations = [
        migrations.CreateModel(
            name="FormerWords",
            fields=[
                ("id", KEY),
                ("until", models.DateTimeField()),
                ("title", models.CharField(blank=True, max_length=200)),
                ("standfirst", models.TextField(blank=True)),
                ("language", models.CharField(blank=True, max_length=12)),
                ("lanes", models.JSONField(blank=True, default=list)),
                (
                    "timeline",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="former_words",
                        to="timeline.timeline",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "former words",
                "ordering": ["-until", "-pk"],
                "indexes": [models.Index(fields=["timeline", "until"], name="former_words_of_a_timeline")],
                "constraints": [
                    models.CheckConstraint(
                        condition=~models.Q(title="") | models.Q(standfirst="", language="", lanes=[]),
                        name="former_words_all_or_nothing",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FormerTopic",
            fields=[
                ("id", KEY),
                ("until", models.DateTimeField()),
                ("name", models.CharField(blank=True, max_length=80)),
                ("kind", models.CharField(choices=KINDS, default="subject", max_length=20)),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="merged_before",
                        to="timeline.topic",
                    ),
                ),
                (
                    "topic",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="former",
                        to="timeline.topic",
                    ),
                ),
            ],
            options={
                "ordering": ["-until", "-pk"],
                "indexes": [models.Index(fields=["topic", "until"], name="former_names_of_a_topic")],
            },
        ),
        migrations.RunPython(note_what_is_not_known, migrations.RunPython.noop),
    ]
