"""The hasher of recovery codes with next to no work to do. Refuses to be another one: what it makes is scrypt all the
same, and Django's own reads it."""

from django.contrib.auth.hashers import ScryptPasswordHasher


class QuickScrypt(ScryptPasswordHasher):
    work_factor = 2
    parallelism = 1
