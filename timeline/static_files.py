"""Static files under names that carry their content's hash, ES-module imports included; any site may load them."""

from wsgiref.headers import Headers

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticFiles(CompressedManifestStaticFilesStorage):
    support_js_module_import_aggregation = True


def let_any_site_load(headers: Headers, path: str, url: str) -> None:
    """An embed in a sandboxed frame has no origin of its own, so to the browser these files are another site's."""
    headers["Cross-Origin-Resource-Policy"] = "cross-origin"
