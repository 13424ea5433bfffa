"""Sources whose identity never leaves the desk."""

from django.db import migrations, models
from django.db.models.functions import Length
from django.db.models.lookups import GreaterThan


class Migration(migrations.Migration):
    dependencies = [("timeline", "0024_timelines_change")]

    operations = [
        migrations.AddField(
            model_name="source",
            name="is_restricted",
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AddField(
            model_name="source",
            name="public_reason",
            field=models.CharField(blank=True, db_default="", default="", max_length=200),
        ),
        migrations.AddField(
            model_name="source",
            name="known_as",
            field=models.JSONField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="citation",
            name="is_quote_released",
            field=models.BooleanField(
                db_default=False, default=False, help_text="Readers may see the words of a restricted source."
            ),
        ),
        migrations.AddIndex(
            model_name="source",
            index=models.Index(
                condition=models.Q(("is_restricted", True)), fields=["id"], name="source_restricted"
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_restricted", False), GreaterThan(Length("public_reason"), 0), _connector="OR"
                ),
                name="source_restricted_says_why",
            ),
        ),
    ]
