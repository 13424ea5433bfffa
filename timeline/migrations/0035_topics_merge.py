"""Topics that were merged into another one: they keep their slug, and give their name up."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0034_index_the_open_proposals")]

    operations = [
        migrations.AddField(
            model_name="topic",
            name="merged_into",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="merged",
                to="timeline.topic",
            ),
        ),
        migrations.AlterField(
            model_name="topic", name="name", field=models.CharField(max_length=80)
        ),
        migrations.AddConstraint(
            model_name="topic",
            constraint=models.UniqueConstraint(
                condition=models.Q(("merged_into__isnull", True)),
                fields=("name",),
                name="standing_topic_name_once",
            ),
        ),
    ]
