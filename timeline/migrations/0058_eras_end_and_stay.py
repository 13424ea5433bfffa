"""An era that is changed or taken away stays, ended, so that a timeline can be shown as it was."""

from django.db import migrations, models


def forget_ended(apps, schema_editor):
    """The release before knows of no end, and would show them."""
    eras = apps.get_model("timeline", "Era").objects.using(schema_editor.connection.alias)
    eras.exclude(ended_at=None).delete()


class Migration(migrations.Migration):
    dependencies = [("timeline", "0057_live_timelines")]

    operations = [
        migrations.RemoveConstraint(model_name="era", name="era_name_once_per_timeline"),
        migrations.AddField(
            model_name="era", name="begun_at", field=models.DateTimeField(blank=True, null=True)
        ),
        migrations.AddField(
            model_name="era", name="ended_at", field=models.DateTimeField(blank=True, null=True)
        ),
        migrations.RunPython(migrations.RunPython.noop, forget_ended),
        migrations.AddConstraint(
            model_name="era",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at", None)),
                fields=("timeline", "name"),
                name="era_name_once_at_a_time",
            ),
        ),
    ]
