import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Scanner;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs the samples on a clock that stands still until a command moves it; sockets are real. */
class Run {
  static final AtomicBoolean alive = new AtomicBoolean(true);

  static void tell(String name, Object value) {
    System.out.println("{\"" + name + "\":\"" + value + "\"}");
  }

  static void reconnect() {
    tell("reconnects", true);
  }

  /** In place of the executors of the JDK: what is scheduled runs when the clock is moved. */
  static class Executors {
    static ManualTimer last;

    static ManualTimer newSingleThreadScheduledExecutor() {
      return last = new ManualTimer();
    }
  }

  static class ManualTimer {
    long now, next, period;
    boolean ended;
    Runnable task;

    void scheduleAtFixedRate(Runnable task, long first, long period, TimeUnit unit) {
      this.task = task;
      this.next = unit.toMillis(first);
      this.period = unit.toMillis(period);
    }

    void shutdown() {
      ended = true;
      tell("shutdown", true);
    }

    void advance(long milliseconds) {
      for (now += milliseconds; !ended && next <= now; next += period) task.run();
      tell("advanced", now);
    }
  }

  static class Listener implements WebSocket.Listener {
    public CompletionStage<?> onPong(WebSocket ws, ByteBuffer message) {
      alive.set(true);
      tell("pong", true);
      ws.request(1);
      return null;
    }
  }

  static void sampleOf1000(WebSocket ws) {
    // 1000
  }

  static void sampleOf1006(WebSocket ws) {
    // 1006
  }

  public static void main(String[] given) {
    var uri = URI.create(given[1]);
    var ws =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(uri, new Listener()).join();
    if (given[0].equals("1000")) sampleOf1000(ws);
    else sampleOf1006(ws);
    tell("ran", true);
    var commands = new Scanner(System.in);
    while (commands.hasNextLong()) Executors.last.advance(commands.nextLong());
  }
}
