from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('timeline', '0056_about_of_a_timeline'),
    ]

    operations = [
        migrations.AddField(
            model_name='timeline',
            name='is_live',
            field=models.BooleanField(db_default=False, default=False),
        ),
    ]
