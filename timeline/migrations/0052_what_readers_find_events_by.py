"""The topics and sources of what is published, and the words by which readers find it."""

import django.db.models.deletion
from django.db import migrations, models

KEY = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def belonging_to(model, name="+"):
    return models.ForeignKey(
        to=f"timeline.{model}", on_delete=django.db.models.deletion.CASCADE, related_name=name
    )


class Migration(migrations.Migration):
    dependencies = [("timeline", "0051_published_entries_know_their_event")]

    operations = [
        migrations.CreateModel(
            name="PublishedTopic",
            fields=[
                ("id", KEY),
                ("published_event", belonging_to("publishedevent", "topics")),
                ("topic", belonging_to("topic", "publications")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=["published_event", "topic"], name="published_topic_once")
                ]
            },
        ),
        migrations.CreateModel(
            name="PublishedSource",
            fields=[
                ("id", KEY),
                ("identity", models.CharField(db_index=True, max_length=40)),
                ("published_event", belonging_to("publishedevent", "sources")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=["published_event", "identity"], name="published_source_once"
                    )
                ]
            },
        ),
        migrations.CreateModel(
            name="PublishedWords",
            fields=[
                (
                    "entry",
                    models.OneToOneField(
                        db_column="id",
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="words",
                        serialize=False,
                        to="timeline.publishedentry",
                    ),
                ),
                ("timeline", belonging_to("timeline")),
                ("text", models.TextField(blank=True)),
            ],
            options={"verbose_name_plural": "published words"},
        ),
    ]
