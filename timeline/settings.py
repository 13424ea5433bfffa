"""Every setting, read from the environment; with none set, safe for the command line and refused by the server."""

from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

from timeline.dates.vocabulary import LANGUAGES as LANGUAGES_OF_DATES
from timeline.environment import Environment
from timeline.static_files import let_any_site_load

BASE_DIR = Path(__file__).resolve().parent.parent
env = Environment()
Environment.read_env(BASE_DIR / ".env")

DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY_IS_SET = bool(env.str("SECRET_KEY", default=""))
# Without one it is made up for this process, good for commands alone; while trying things out sessions outlive it.
SECRET_KEY = env.str("SECRET_KEY", default="") or (
    "only-for-trying-things-out" if DEBUG else get_random_secret_key()
)
# Earlier keys, so that a changed one does not lock out those who carry a second factor.
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
# The address that readers see, without a trailing slash: embed codes and feeds need it whole.
SITE_URL = env.web_address("SITE_URL", "http://127.0.0.1:8000").rstrip("/")
NEWSROOM_NAME = env.str("NEWSROOM_NAME", default="Sourceline")
# Where readers tell of a mistake: a mail or web address.
NEWSROOM_CONTACT = env.str("NEWSROOM_CONTACT", default="")

INSTALLED_APPS = [
    "timeline",
    "django.forms",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_extensions",
    "csp",
]

MIDDLEWARE = [
    # Outermost, so that what those further in answer themselves, such as the way to https, has the policies too.
    "timeline.middleware.policy_headers",
    "timeline.middleware.PolicyWhereThereIsNone",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "timeline.middleware.refuse_unreadable_forms",
    "timeline.middleware.answer_the_public",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "timeline.middleware.SpeakTheirLanguage",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "timeline.middleware.DemandSecondFactor",
    "django_htmx.middleware.HtmxMiddleware",
    "timeline.middleware.SayNotFound",
]

ROOT_URLCONF = "timeline.urls"
WSGI_APPLICATION = "timeline.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
    {
        # Plain text: nothing in a letter is HTML, so nothing is escaped.
        "NAME": "letters",
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates" / "email"],
        "OPTIONS": {"autoescape": False},
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

DATABASES = {"default": env.database("DATABASE_URL", default=f"sqlite:///{BASE_DIR / 'sourceline.sqlite3'}")}
DATABASES["default"]["CONN_MAX_AGE"] = env.int("CONN_MAX_AGE", default=60)
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        # Writers wait for each other instead of failing half way: the lock is taken when the transaction begins.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-64000;",
    }

AUTH_USER_MODEL = "timeline.User"
PASSWORDS = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{PASSWORDS}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{PASSWORDS}.CommonPasswordValidator"},
]
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_RESET_TIMEOUT = 2 * 3600
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk:overview"
LOGOUT_REDIRECT_URL = "reader:home"

# Whose account takes a second factor before the desk opens; off while trying things out.
ROLES = {"contributor", "editor", "publisher", "owner"}
MFA_REQUIRED_OF = env.list("MFA_REQUIRED_OF", default=[] if DEBUG else ["publisher", "owner"])
if unknown := sorted(set(MFA_REQUIRED_OF) - ROLES):
    raise ImproperlyConfigured(f"MFA_REQUIRED_OF names {', '.join(unknown)}, which is no role.")

ACCOUNT_ADAPTER = "timeline.web.accounts.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
# People are invited, so their address is known to be theirs: nothing is to be confirmed.
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_RATE_LIMITS = {
    # A whole newsroom may come from one address at nine in the morning. Wrong passwords have limits of their own.
    "login": f"{env.int('LOGINS_PER_MINUTE', default=30)}/m/ip",
    "invite": "30/h/user",
    "accept_invitation": "20/m/ip",
}
ACCOUNT_FORMS = {
    "login": "timeline.web.forms.account.LoginForm",
    "reauthenticate": "timeline.web.forms.account.ReauthenticateForm",
    "change_password": "timeline.web.forms.account.ChangePasswordForm",
    "set_password": "timeline.web.forms.account.SetPasswordForm",
    "reset_password": "timeline.web.forms.account.ResetPasswordForm",
    "reset_password_from_key": "timeline.web.forms.account.ResetPasswordKeyForm",
}
MFA_ADAPTER = "timeline.web.accounts.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_FORMS = {
    "authenticate": "timeline.web.forms.second_factor.AuthenticateForm",
    "reauthenticate": "timeline.web.forms.second_factor.ReauthenticateForm",
    "activate_totp": "timeline.web.forms.second_factor.ActivateTOTPForm",
    "add_webauthn": "timeline.web.forms.second_factor.AddPasskeyForm",
    "edit_webauthn": "timeline.web.forms.second_factor.EditPasskeyForm",
}
MFA_PASSKEY_LOGIN_ENABLED = MFA_RECOVERY_CODES_SHOW_ONCE = MFA_ALLOW_UNVERIFIED_EMAIL = True

# Logging in with the organisation's own accounts: off unless its server is named.
OIDC_SERVER_URL = env.web_address("OIDC_SERVER_URL", "").rstrip("/")
OIDC_ORIGIN = "{0.scheme}://{0.netloc}".format(urlsplit(OIDC_SERVER_URL))
OIDC_NAME = env.str("OIDC_NAME", default="your organisation")
# Whether an address that the server calls verified is taken for that of the account here which has the same.
OIDC_TRUST_EMAIL = env.bool("OIDC_TRUST_EMAIL", default=False)
SOCIALACCOUNT_ADAPTER = "timeline.web.accounts.adapters.SingleSignOnAdapter"
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_REAUTHENTICATION_REQUIRED = True
SOCIALACCOUNT_PROVIDERS = {}
if OIDC_SERVER_URL:
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "newsroom",
                "name": OIDC_NAME,
                "client_id": env.str("OIDC_CLIENT_ID"),
                "secret": env.str("OIDC_CLIENT_SECRET"),
                "settings": {"server_url": OIDC_SERVER_URL},
            }
        ],
    }

# Letters go to the terminal while trying things out.
vars().update(env.mail("EMAIL_URL", default="consolemail://" if DEBUG else "smtp://localhost:25"))
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("MAIL_FROM", default="Sourceline <sourceline@localhost>")

# Rate limits are counted here, with room for many names: more than one process wants a cache to share, as redis://….
CACHES = {
    "default": env.store("CACHE_URL", default="locmemcache://?max_entries=50000"),
    # Public pages as they were made last, in each process: about 50 kB each. Questions, which have no end, apart.
    **{of: env.store("PAGES_CACHE_URL", f"locmemcache://{of}?max_entries=600") for of in ("pages", "asked")},
}
# Where this machine's processes tell each other of changes, not needed with Redis, and keep charts of long timelines.
EDITIONS_DIR = env.path("EDITIONS_DIR", default=BASE_DIR / "var" / "editions")
CHARTS_DIR = env.path("CHARTS_DIR", default=BASE_DIR / "var" / "charts")
# Seconds that browsers and caches keep public answers, and old ones; how caches drop them: see rendering/lasting.py.
PURGE_URL, PURGE_HEADERS = env.web_address("PURGE_URL", ""), env.dict("PURGE_HEADERS", default={})
PURGE_METHOD = env.str("PURGE_METHOD", default="POST")
BROWSERS_KEEP, CACHES_KEEP = env.int("BROWSERS_KEEP", 0), env.int("CACHES_KEEP", 3600 if PURGE_URL else 60)
STALE_WHILE_ASKING, STALE_WHILE_DOWN = env.int("STALE_WHILE_ASKING", 10), env.int("STALE_WHILE_DOWN", 86400)
# Whether it is counted how often frames are shown and on which sites, and how many days that is known.
EMBED_COUNTS, EMBED_COUNTS_DAYS = env.bool("EMBED_COUNTS", True), env.int("EMBED_COUNTS_DAYS", 400)

# In which typed dates are read, one after the other, when the text at hand has no language of its own.
DATE_LANGUAGES = env.list("DATE_LANGUAGES", default=list(LANGUAGES_OF_DATES))
if unread := sorted(set(DATE_LANGUAGES) - set(LANGUAGES_OF_DATES)):
    known = ", ".join(LANGUAGES_OF_DATES)
    raise ImproperlyConfigured(f"DATE_LANGUAGES names {', '.join(unread)}; dates are read in {known}.")

# What pages are worded in: a timeline's in its own, the desk in each person's own of its two, else the newsroom's.
DESK_LANGUAGES = [("en-gb", "English"), ("uk", "Українська")]
LANGUAGES = [*DESK_LANGUAGES, ("ar", "العربية"), ("de", "Deutsch"), ("es", "Español")]
LANGUAGES += [("fr", "Français"), ("pl", "Polski"), ("ru", "Русский")]
LANGUAGE_CODE = env.str("NEWSROOM_LANGUAGE", default="en-gb")
if LANGUAGE_CODE not in dict(DESK_LANGUAGES):
    known = ", ".join(dict(DESK_LANGUAGES))
    raise ImproperlyConfigured(f"NEWSROOM_LANGUAGE is {LANGUAGE_CODE}; there are {known}.")
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = env.zone("TIME_ZONE", "UTC")

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = env.path("STATIC_ROOT", default=BASE_DIR / "staticfiles")
# Pictures that people upload; never served from here, only by views that ask who may see them.
MEDIA_ROOT = env.path("MEDIA_ROOT", default=BASE_DIR / "media")
FILE_UPLOAD_HANDLERS = [
    "timeline.web.uploads.KeepNoMoreThanNeeded",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "timeline.static_files.HashedStaticFiles"
    },
}
WHITENOISE_MAX_AGE = 60
WHITENOISE_ADD_HEADERS_FUNCTION = let_any_site_load

# A pasted article may be long; what is longer than this is refused with a sentence by the form.
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

SERVED_OVER_TLS = env.bool("SERVED_OVER_TLS", default=not DEBUG)
SECURE_SSL_REDIRECT = SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = SERVED_OVER_TLS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if SERVED_OVER_TLS else 0
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
BEHIND_TLS_PROXY = env.bool("BEHIND_TLS_PROXY", default=False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_TLS_PROXY else None
# Whose word is taken for the address that a request comes from, which limits are counted by.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXIES", default=1 if BEHIND_TLS_PROXY else 0)
# Browsers know passkeys over https, and on localhost without.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SERVED_OVER_TLS
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SERVED_OVER_TLS
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "timeline.web.typed.csrf_failure"
if SERVED_OVER_TLS:
    SESSION_COOKIE_NAME = "__Host-session"
    CSRF_COOKIE_NAME = "__Host-csrf"
X_FRAME_OPTIONS = "DENY"
# In the session, and not in a cookie of their own that would go along to every public page.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        # The desk shows a timeline's embed as its readers will meet it.
        "frame-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'none'"],
        # A form that ends at the organisation's login is led there by a redirect, which browsers hold to this as well.
        "form-action": ["'self'", *([OIDC_ORIGIN] if OIDC_SERVER_URL else [])],
        "object-src": ["'none'"],
        "frame-ancestors": ["'none'"],
    },
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"one_safe_line": {"()": "timeline.log_lines.OneSafeLine"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["one_safe_line"]}},
    # Django's own handlers would say everything a second time.
    "loggers": {"django": {"handlers": [], "level": "NOTSET"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="WARNING")},
}
