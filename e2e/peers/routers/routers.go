// `routers NAME PORT`: a server whose one path is /chat, as net/http or gorilla/mux routes it.
package main

import (
	"io"
	"net/http"
	"os"

	"github.com/gorilla/mux"
)

func chat(answer http.ResponseWriter, _ *http.Request) {
	io.WriteString(answer, "landed")
}

func main() {
	var handler http.Handler
	switch os.Args[1] {
	case "net/http":
		serving := http.NewServeMux()
		serving.HandleFunc("/chat", chat)
		handler = serving
	case "gorilla/mux":
		router := mux.NewRouter()
		router.HandleFunc("/chat", chat)
		handler = router
	}
	if err := http.ListenAndServe("127.0.0.1:"+os.Args[2], handler); err != nil {
		panic(err)
	}
}
