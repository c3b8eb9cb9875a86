// `node routers.mjs NAME PORT`: a server whose one path is /chat, as a framework of Node routes it.
import { createServer } from "node:http";
import path from "node:path";
import Router from "@koa/router";
import express from "express";
import fastify from "fastify";
import Hapi from "@hapi/hapi";
import Koa from "koa";
import polka from "polka";
import { WebSocketServer } from "ws";

const LANDED = "landed";
const HOST = "127.0.0.1";

/** A server by hand that reads a path by this function. */
const byHand = (read) => (port) =>
  createServer((request, response) => {
    let found = null;
    try {
      found = read(request.url);
    } catch { /* no path */ }
    response.statusCode = found === "/chat" ? 200 : 404;
    response.end(found === "/chat" ? LANDED : "");
  }).listen(port, HOST);

const servers = {
  Express(port) {
    const app = express();
    app.get("/chat", (_, response) => response.send(LANDED));
    app.listen(port, HOST);
  },
  "Express (mounted)"(port) {
    const app = express();
    app.use("/chat", (_, response) => response.send(LANDED));
    app.listen(port, HOST);
  },
  Fastify(port) {
    const app = fastify();
    app.get("/chat", async () => LANDED);
    app.listen({ port, host: HOST });
  },
  "Fastify (lenient)"(port) {
    const routerOptions = { caseSensitive: false, ignoreDuplicateSlashes: true, ignoreTrailingSlash: true, useSemicolonDelimiter: true };
    const app = fastify({ routerOptions });
    app.get("/chat", async () => LANDED);
    app.listen({ port, host: HOST });
  },
  Koa(port) {
    const router = new Router();
    router.get("/chat", (context) => { context.body = LANDED; });
    new Koa().use(router.routes()).listen(port, HOST);
  },
  async hapi(port) {
    const server = Hapi.server({ port, host: HOST });
    server.route({ method: "GET", path: "/chat", handler: () => LANDED });
    await server.start();
  },
  Polka(port) {
    polka().get("/chat", (_, response) => response.end(LANDED)).listen(port, HOST);
  },
  ws(port) {
    new WebSocketServer({ host: HOST, port, path: "/chat" });
  },
  "Node (new URL)": byHand((url) => new URL(url, "http://localhost").pathname),
  "Node (decoded)": byHand((url) => path.posix.normalize(decodeURIComponent(url.split("?")[0]))),
};

const [name, port] = process.argv.slice(2);
await servers[name](Number(port));
