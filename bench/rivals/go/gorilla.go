// A server on gorilla/websocket: the echo of its examples/echo/server.go, and with
// -broadcast the hub of its examples/chat, with its PreparedMessage.
//
// It is built without modules, with the packages that Debian ships:
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go build gorilla.go
package main

import (
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"runtime"

	"github.com/gorilla/websocket"
)

// hub keeps the set of clients, and sends messages to all of them.
type hub struct {
	clients    map[chan *websocket.PreparedMessage]bool
	broadcast  chan *websocket.PreparedMessage
	register   chan chan *websocket.PreparedMessage
	unregister chan chan *websocket.PreparedMessage
}

func (h *hub) run() {
	for {
		select {
		case client := <-h.register:
			h.clients[client] = true
		case client := <-h.unregister:
			if h.clients[client] {
				delete(h.clients, client)
				close(client)
			}
		case message := <-h.broadcast:
			for client := range h.clients {
				select {
				case client <- message:
				default:
					close(client)
					delete(h.clients, client)
				}
			}
		}
	}
}

// publish sends what the socket says to all, and to the socket what all say.
func (h *hub) publish(socket *websocket.Conn) {
	send := make(chan *websocket.PreparedMessage, 256)
	h.register <- send
	go func() {
		defer socket.Close()
		for message := range send {
			if socket.WritePreparedMessage(message) != nil {
				return
			}
		}
	}()
	defer func() { h.unregister <- send }()
	for {
		kind, bytes, err := socket.ReadMessage()
		if err != nil {
			return
		}
		message, err := websocket.NewPreparedMessage(kind, bytes)
		if err != nil {
			return
		}
		h.broadcast <- message
	}
}

func echo(socket *websocket.Conn) {
	for {
		kind, message, err := socket.ReadMessage()
		if err != nil {
			return
		}
		if err := socket.WriteMessage(kind, message); err != nil {
			return
		}
	}
}

func main() {
	listen := flag.String("listen", "127.0.0.1:0", "the address to listen on")
	compression := flag.Bool("compression", false, "agree to permessage-deflate")
	level := flag.Int("level", 0, "how much work is put into it, instead of the default")
	broadcast := flag.Bool("broadcast", false, "send what comes to everybody")
	flag.Parse()
	// One thread of Go code at a time, as the others have one.
	runtime.GOMAXPROCS(1)

	everybody := &hub{
		clients:    make(map[chan *websocket.PreparedMessage]bool),
		broadcast:  make(chan *websocket.PreparedMessage),
		register:   make(chan chan *websocket.PreparedMessage),
		unregister: make(chan chan *websocket.PreparedMessage),
	}
	go everybody.run()

	upgrader := websocket.Upgrader{EnableCompression: *compression}
	serve := func(w http.ResponseWriter, r *http.Request) {
		socket, err := upgrader.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer socket.Close()
		if *compression && *level > 0 {
			if err := socket.SetCompressionLevel(*level); err != nil {
				return
			}
		}
		if *broadcast {
			everybody.publish(socket)
		} else {
			echo(socket)
		}
	}

	listener, err := net.Listen("tcp", *listen)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening on %s\n", listener.Addr())
	log.Fatal(http.Serve(listener, http.HandlerFunc(serve)))
}
