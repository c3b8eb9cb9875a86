"""A site in Django that wants https and guards its form, as people write them for a place
behind a proxy; the port is its argument."""

import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.urls import path

settings.configure(
    SECRET_KEY="only a test",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.security.SecurityMiddleware", "django.middleware.csrf.CsrfViewMiddleware"],
    SECURE_SSL_REDIRECT=True,
    SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https"),
    CSRF_COOKIE_SECURE=True,
    USE_X_FORWARDED_HOST=True,
)


def front(request):
    """A form, and what becomes of it."""
    if request.method == "POST":
        answer = HttpResponseRedirect("/in")
        answer.set_cookie("name", request.POST["name"], secure=request.is_secure())
        return answer
    return HttpResponse(f'<input name="csrfmiddlewaretoken" value="{get_token(request)}">')


def inside(request):
    """The name, the URL as Django builds it, and the client's address."""
    client = request.META["HTTP_X_FORWARDED_FOR"].split(",")[0]
    return HttpResponse(f"{request.COOKIES['name']} at {request.build_absolute_uri()} from {client}")


urlpatterns = [path("", front), path("in", inside)]


class Quiet(WSGIRequestHandler):
    """Says nothing."""

    def log_message(self, *_):
        """Nothing."""


make_server("127.0.0.1", int(sys.argv[1]), get_wsgi_application(), handler_class=Quiet).serve_forever()
