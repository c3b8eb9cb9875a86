// An echo server on gorilla/websocket, after its examples/echo/server.go.
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

func main() {
	listen := flag.String("listen", "127.0.0.1:0", "the address to listen on")
	compression := flag.Bool("compression", false, "agree to permessage-deflate")
	flag.Parse()
	// One thread of Go code at a time, as the others have one.
	runtime.GOMAXPROCS(1)

	upgrader := websocket.Upgrader{EnableCompression: *compression}
	echo := func(w http.ResponseWriter, r *http.Request) {
		socket, err := upgrader.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer socket.Close()
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

	listener, err := net.Listen("tcp", *listen)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening on %s\n", listener.Addr())
	log.Fatal(http.Serve(listener, http.HandlerFunc(echo)))
}
