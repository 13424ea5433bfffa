"""Why a source is as reliable as it is said to be, who judged so, and when."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0025_restricted_sources")]

    operations = [
        migrations.AddField(
            model_name="source",
            name="reliability_reason",
            field=models.CharField(blank=True, db_default="", default="", max_length=500),
        ),
        migrations.AddField(
            model_name="source",
            name="reliability_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="source",
            name="reliability_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
    ]
