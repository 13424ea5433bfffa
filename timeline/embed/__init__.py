"""The frame inside somebody's article: a guest there, without session, cookie, form or font."""
