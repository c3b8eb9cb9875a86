// `java Routers.java PORT`: a server whose one path is /chat, as the JDK's own server routes it.
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

class Routers {
    public static void main(String[] args) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
        server.createContext("/chat", exchange -> {
            var landed = "landed".getBytes();
            exchange.sendResponseHeaders(200, landed.length);
            exchange.getResponseBody().write(landed);
            exchange.close();
        });
        server.start();
    }
}
