"""Pictures as files: for everybody where a published event shows them, at the desk for those who may see the event.

The address alone opens nothing, however hard it is to guess: each request asks what is public now.
"""

from django.core.files.storage import default_storage
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import conditional_page, require_safe

from timeline.images.reading import CONTENT_TYPES
from timeline.models import Image
from timeline.rendering.editions import edition_at
from timeline.rendering.lasting import end_of, keys_of, last
from timeline.rendering.only_read import only_read
from timeline.web.access import DeskRequest, at_the_desk, person


@only_read
@conditional_page
def public_image(request: HttpRequest, name: str, width: int) -> HttpResponse:
    """Kept no longer than a page that shows it, though it never changes: what is withheld has to go."""
    at = timezone.now()
    response = _file(get_object_or_404(Image.objects.public(at), name=name), width)
    last(response, end_of(edition_at(at).until, at), at, keys_of({}))
    return response


@require_safe
@at_the_desk
def desk_image(request: DeskRequest, name: str, width: int) -> HttpResponse:
    return _file(get_object_or_404(Image.objects.visible_to(person(request)), name=name), width)


def _file(image: Image, width: int) -> HttpResponse:
    """Of the type that we wrote it in, which is never one that runs."""
    if width not in image.widths or not default_storage.exists(image.path(width)):
        raise Http404(_("No such picture."))
    with default_storage.open(image.path(width)) as file:
        return HttpResponse(
            file.read(),
            content_type=CONTENT_TYPES[image.kind],
            headers={
                "ETag": f'"{image.name}-{width}"',
                "Content-Disposition": f'inline; filename="{image.name[:12]}-{width}.{image.kind}"',
            },
        )
