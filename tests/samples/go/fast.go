package main

import (
	"fmt"

	time "clock"

	"github.com/gorilla/websocket"
)

// keepAlive runs the sample of 1006, and tells for how many of its seconds a read went on.
func keepAlive(ws *websocket.Conn) {
	started := time.Now()
	// sample 1006
	_, _, err := ws.ReadMessage()
	tell("failed", err)
	tell("seconds", fmt.Sprint(int(time.Now().Sub(started)/time.Second)))
	ws.Close()
}
