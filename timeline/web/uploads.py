"""Stops keeping an uploaded file once it is known to be too heavy, so that nobody fills the disk by sending one."""

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler

from timeline.images.reading import MOST_BYTES


class KeepNoMoreThanNeeded(FileUploadHandler):
    """Hands on as much of each file as shows the form that it is too heavy; the rest is read and dropped."""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        return raw_data if start <= MOST_BYTES else None

    def file_complete(self, file_size: int) -> Any:
        return None
