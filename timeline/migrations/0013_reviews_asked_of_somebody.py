"""Whom a review was asked of by name."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("timeline", "0012_comments"),
    ]

    operations = [
        migrations.AddField(
            model_name="review",
            name="asked_of",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="reviews_asked_of",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
    ]
