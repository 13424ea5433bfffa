"""Named times behind the events of a timeline. A table of its own, which the previous release does not know of."""

import django.db.models.deletion
from django.db import migrations, models

import timeline.models.edtf_field

COLOURS = [
    ("lane-1", "Blue"),
    ("lane-2", "Red"),
    ("lane-3", "Grey"),
    ("lane-4", "Green"),
    ("lane-5", "Ochre"),
    ("lane-6", "Violet"),
    ("lane-7", "Brown"),
    ("lane-8", "Magenta"),
    ("lane-9", "Stone"),
    ("lane-10", "Teal"),
    ("lane-11", "Indigo"),
    ("lane-12", "Olive"),
]


class Migration(migrations.Migration):
    dependencies = [("timeline", "0054_twelve_lane_colours")]

    operations = [
        migrations.CreateModel(
            name="Era",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60)),
                (
                    "date",
                    timeline.models.edtf_field.EdtfField(blank=True, max_length=100, verbose_name="date"),
                ),
                ("colour", models.CharField(choices=COLOURS, default="lane-1", max_length=20)),
                ("position", models.PositiveSmallIntegerField(default=0)),
                (
                    "timeline",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="eras",
                        to="timeline.timeline",
                    ),
                ),
            ],
            options={
                "ordering": ["position", "pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("timeline", "name"), name="era_name_once_per_timeline")
                ],
            },
        ),
    ]
