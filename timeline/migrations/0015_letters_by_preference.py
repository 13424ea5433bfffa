"""How often each person wants by e-mail what the desk tells them."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("timeline", "0014_notifications"),
    ]

    operations = [
        migrations.AddField(
            model_name="user",
            name="letter_sent_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="user",
            name="letters",
            field=models.CharField(
                choices=[("off", "Not at all"), ("daily", "Once a day"), ("at_once", "As it happens")],
                db_default="daily",
                default="daily",
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="user",
            constraint=models.CheckConstraint(
                condition=models.Q(("letters__in", ["off", "daily", "at_once"])), name="user_letters_is_known"
            ),
        ),
    ]
