"""`python routers.py NAME PORT`: a server whose one path is /chat, as a framework of Python routes it."""

import asyncio
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

LANDED = "landed"
HOST = "127.0.0.1"


class Quiet(WSGIRequestHandler):
    """Without a line for each request."""

    def log_message(self, *_):
        pass


def wsgi(app, port):
    """Serves an application with the standard library's server."""
    make_server(HOST, port, app, handler_class=Quiet).serve_forever()


def asgi(app, port):
    """Serves an application with uvicorn."""
    import uvicorn
    uvicorn.run(app, host=HOST, port=port, log_level="critical")


def starlette(port):
    from starlette.applications import Starlette
    from starlette.routing import WebSocketRoute

    async def chat(socket):
        await socket.accept()
        await socket.close()
    asgi(Starlette(routes=[WebSocketRoute("/chat", chat)]), port)


def fastapi(port):
    from fastapi import FastAPI, WebSocket
    app = FastAPI()

    @app.websocket("/chat")
    async def chat(socket: WebSocket):
        await socket.accept()
        await socket.close()
    asgi(app, port)


def _django():
    import django
    from django.conf import settings
    from django.http import HttpResponse
    from django.urls import path
    urls = [path("chat", lambda request: HttpResponse(LANDED))]
    settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=type("Urls", (), {"urlpatterns": urls}), SECRET_KEY="x",
                       LOGGING_CONFIG=None)
    django.setup()


def django_wsgi(port):
    _django()
    from django.core.wsgi import get_wsgi_application
    wsgi(get_wsgi_application(), port)


def django_asgi(port):
    _django()
    from django.core.asgi import get_asgi_application
    import uvicorn
    uvicorn.run(get_asgi_application(), host=HOST, port=port, log_level="critical", ws="none", lifespan="off")


def flask(port):
    from flask import Flask
    from werkzeug.serving import WSGIRequestHandler as Handler, run_simple
    app = Flask(__name__)
    # A request for a WebSocket finds only rules for one.
    app.add_url_rule("/chat", "chat", lambda: LANDED, websocket=True)
    run_simple(HOST, port, app, request_handler=type("Quiet", (Handler,), {"log": lambda *_: None}))


def aiohttp(port):
    from aiohttp import web

    async def chat(_):
        return web.Response(text=LANDED)
    app = web.Application()
    app.router.add_get("/chat", chat)
    web.run_app(app, host=HOST, port=port, print=None)


def tornado(port):
    from tornado.web import Application, RequestHandler

    class Chat(RequestHandler):
        def get(self):
            self.write(LANDED)

        def log_exception(self, *_):
            pass

    async def serve():
        Application([(r"/chat", Chat)], log_function=lambda _: None).listen(port, HOST)
        await asyncio.Event().wait()
    asyncio.run(serve())


def bottle(port):
    import bottle as framework
    app = framework.Bottle()
    app.route("/chat")(lambda: LANDED)
    wsgi(app, port)


def falcon(port):
    import falcon.asgi

    class Chat:
        async def on_get(self, _, response):
            response.text = LANDED
    app = falcon.asgi.App()
    app.add_route("/chat", Chat())
    import uvicorn
    uvicorn.run(app, host=HOST, port=port, log_level="critical", ws="none", lifespan="off")


def cherrypy(port):
    import cherrypy as framework

    class Root:
        @framework.expose
        def chat(self, *_, **__):
            return LANDED
    framework.config.update({"server.socket_host": HOST, "server.socket_port": port, "environment": "production",
                             "log.screen": False})
    framework.quickstart(Root())


SERVERS = {"Starlette": starlette, "FastAPI": fastapi, "Django (WSGI)": django_wsgi, "Django (ASGI)": django_asgi,
           "Flask": flask, "aiohttp": aiohttp, "Tornado": tornado, "Bottle": bottle, "Falcon": falcon,
           "CherryPy": cherrypy}

if __name__ == "__main__":
    SERVERS[sys.argv[1]](int(sys.argv[2]))
