"""What a timeline is found and filtered by stands on its published entries: one query reads a timeline of any length."""

from django.db import migrations, models


def text(length):
    return models.CharField(max_length=length, default="", db_default="")


class Migration(migrations.Migration):
    dependencies = [("timeline", "0050_topic_kinds")]

    operations = [
        migrations.AddField("publishedentry", "public_id", text(10)),
        migrations.AddField("publishedentry", "standing", text(20)),
        migrations.AddField(
            "publishedentry",
            "occurrence",
            models.CharField(max_length=20, blank=True, default="", db_default=""),
        ),
        migrations.AddField("publishedentry", "public_from", models.DateTimeField(null=True)),
        migrations.AddField("publishedentry", "public_until", models.DateTimeField(null=True, blank=True)),
        migrations.AddField("publishedentry", "rise", models.BigIntegerField(null=True)),
        migrations.AddField("publishedentry", "fall", models.BigIntegerField(null=True)),
        migrations.AddField(
            "publishedentry", "is_date_certain", models.BooleanField(default=False, db_default=False)
        ),
        migrations.AddField(
            "publishedentry",
            "place",
            models.CharField(max_length=200, blank=True, default="", db_default=""),
        ),
        migrations.AddField(
            "publishedentry", "source_count", models.PositiveSmallIntegerField(default=0, db_default=0)
        ),
        migrations.AddIndex(
            "publishedevent", models.Index(fields=["public_from"], name="published_event_from")
        ),
    ]
