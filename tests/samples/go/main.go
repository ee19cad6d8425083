// Serves each sample at the path of its code, and tells what happens, a line of JSON each.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/gorilla/websocket"
)

func tell(name string, value any) {
	line, _ := json.Marshal(map[string]string{name: fmt.Sprint(value)})
	os.Stdout.Write(append(line, '\n'))
}

var plain websocket.Upgrader

// open is the connections that the sample of 1013 counts; limit is how many it takes.
var open atomic.Int64

const limit = 1

func closeNormally(ws *websocket.Conn) {
	// sample 1000
	ws.Close()
}

func sendAsItIs(ws *websocket.Conn) {
	_, data, _ := ws.ReadMessage()
	// sample 1007
	tell("sent", err)
}

// drain reads what is left for a second: TCP would take the Close frame back with a reset.
func drain(connection net.Conn) {
	connection.SetReadDeadline(time.Now().Add(time.Second))
	io.Copy(io.Discard, connection)
	connection.Close()
}

func limited(ws *websocket.Conn) {
	// sample 1009
	for {
		_, message, err := ws.ReadMessage()
		if err != nil {
			drain(ws.UnderlyingConn())
			return
		}
		ws.WriteMessage(websocket.TextMessage, []byte(fmt.Sprint(len(message))))
	}
}

func compressed(w http.ResponseWriter, r *http.Request) {
	// sample 1010
	upgrader.Upgrade(w, r, nil)
}

func counted(w http.ResponseWriter, r *http.Request) {
	upgrader := plain
	// sample 1013
	open.Add(1)
	ws.ReadMessage()
	open.Add(-1)
	tell("left", err)
}

func upgraded(serve func(*websocket.Conn)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ws, err := plain.Upgrade(w, r, nil)
		if err == nil {
			serve(ws)
		}
	}
}

func main() {
	http.HandleFunc("/plain", upgraded(func(ws *websocket.Conn) { ws.Close() }))
	http.HandleFunc("/1000", upgraded(closeNormally))
	http.HandleFunc("/1006", upgraded(keepAlive))
	http.HandleFunc("/1007", upgraded(sendAsItIs))
	http.HandleFunc("/1009", upgraded(limited))
	http.HandleFunc("/1010", compressed)
	http.HandleFunc("/1013", counted)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	tell("port", listener.Addr().(*net.TCPAddr).Port)
	http.Serve(listener, nil)
}
