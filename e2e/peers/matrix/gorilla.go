// Go's gorilla/websocket: gorilla PORT
//
// It is built without modules, with the packages that Debian ships:
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go build gorilla.go
package main

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"os"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/gorilla/websocket"
)

const slow = 3 * time.Second

var (
	upgrader = websocket.Upgrader{}
	listener net.Listener

	lock    sync.Mutex
	sockets = map[*websocket.Conn]bool{}
)

func say(event, fields string) {
	fmt.Printf("{\"event\": %q%s}\n", event, fields)
}

func serve(writer http.ResponseWriter, request *http.Request) {
	if !websocket.IsWebSocketUpgrade(request) {
		fmt.Fprint(writer, "hello")
		return
	}
	say("handshake", fmt.Sprintf(", \"path\": %q", request.URL.Path))
	switch request.URL.Path {
	case "/drop-handshake":
		// The server then ends the connection without an answer.
		panic(http.ErrAbortHandler)
	case "/slow-handshake":
		time.Sleep(slow)
	}
	socket, err := upgrader.Upgrade(writer, request, nil)
	if err != nil {
		return
	}
	// The library gives a pong one second to be written: a process that stands still
	// for two in the middle of it would then end the connection.
	socket.SetPingHandler(func(data string) error {
		return socket.WriteControl(websocket.PongMessage, []byte(data), time.Now().Add(time.Minute))
	})
	lock.Lock()
	sockets[socket] = true
	lock.Unlock()
	converse(socket)
	lock.Lock()
	delete(sockets, socket)
	lock.Unlock()
	socket.Close()
}

func converse(socket *websocket.Conn) {
	for {
		kind, message, err := socket.ReadMessage()
		if err != nil {
			return
		}
		switch string(message) {
		case "who":
			message = []byte(strconv.Itoa(os.Getpid()))
		case "drop":
			return
		case "drop-all":
			lock.Lock()
			for each := range sockets {
				each.Close()
			}
			lock.Unlock()
			return
		case "block":
			standStill()
			continue
		case "drop-and-block":
			socket.Close()
			standStill()
			return
		case "unlisten":
			listener.Close()
			continue
		}
		if socket.WriteMessage(kind, message) != nil {
			return
		}
	}
}

// All threads, until the test lets them go on.
func standStill() {
	syscall.Kill(os.Getpid(), syscall.SIGSTOP)
}

func main() {
	say("standby", "")
	bufio.NewReader(os.Stdin).ReadString('\n')
	var err error
	if listener, err = net.Listen("tcp", "127.0.0.1:"+os.Args[1]); err != nil {
		panic(err)
	}
	say("listening", "")
	http.Serve(listener, http.HandlerFunc(serve))
	select {}
}
