# `perl routers.pl PORT`: a server whose one path is /chat, as Mojolicious routes it.
use Mojolicious::Lite -signatures;
use Mojo::Server::Daemon;

websocket '/chat' => sub ($c) { $c->finish };

app->log->level('fatal');
Mojo::Server::Daemon->new(app => app, listen => ["http://127.0.0.1:$ARGV[0]"], silent => 1)->run;
