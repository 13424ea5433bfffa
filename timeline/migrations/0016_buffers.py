"""What somebody types and has not saved."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("timeline", "0015_letters_by_preference"),
    ]

    operations = [
        migrations.CreateModel(
            name="Buffer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("tab", models.CharField(max_length=40)),
                (
                    "subject",
                    models.CharField(
                        choices=[
                            ("event", "An event"),
                            ("new_event", "A new event"),
                            ("new_source", "A new source"),
                        ],
                        max_length=20,
                    ),
                ),
                ("key", models.CharField(blank=True, max_length=40)),
                ("base_version", models.IntegerField(default=0)),
                ("fields", models.JSONField(default=dict)),
                ("modified", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="buffers",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-modified", "-pk"],
                "indexes": [models.Index(fields=["modified"], name="buffer_by_age")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("person", "subject", "key", "tab"), name="buffer_one_per_tab_and_subject"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("subject__in", ["event", "new_event", "new_source"])),
                        name="buffer_subject_is_known",
                    ),
                ],
            },
        ),
    ]
