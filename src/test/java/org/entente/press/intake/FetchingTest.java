package org.entente.press.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.entente.press.model.PressRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Retrieving pages from a server of the test's own, by a rule that lets it reach that server and nothing else. */
class FetchingTest {

    private final List<HttpExchange> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String here;
    private Fetching fetching;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        here = "http://localhost:" + server.getAddress().getPort();
        var port = server.getAddress().getPort();
        fetching = new Fetching((address, asks) -> address.isLoopbackAddress() && asks == port, 3);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageIsRetrievedWithoutCookiesAndAskedForAgainOnlyIfItChanged() {
        on("/page", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, "Words");
            }
        });
        assertThat(fetching.fetch(here + "/page")).isInstanceOfSatisfying(Fetched.Content.class, content -> {
            assertThat(new String(content.bytes(), StandardCharsets.UTF_8)).isEqualTo("Words");
            assertThat(content.etag()).isEqualTo("\"one\"");
            assertThat(content.charset()).isEqualTo("UTF-8");
        });
        assertThat(fetching.fetch(here + "/page", "\"one\"", null)).isInstanceOf(Fetched.Unchanged.class);
        assertThat(asked).allSatisfy(exchange -> {
            assertThat(exchange.getRequestHeaders()).doesNotContainKeys("Cookie", "Authorization", "Referer");
        });
    }

    @Test
    void aRedirectIsCheckedAnew() {
        on("/away", exchange -> redirect(exchange, "http://127.0.0.2:1/"));
        on("/metadata", exchange -> redirect(exchange, "http://169.254.169.254/latest/meta-data/"));
        on("/number", exchange -> redirect(exchange, "http://2130706433/"));
        on("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        on("/round", exchange -> redirect(exchange, "/round"));
        on("/good", exchange -> redirect(exchange, "/page"));
        on("/page", exchange -> send(exchange, "Words"));
        for (var path : List.of("/away", "/metadata", "/number", "/file")) {
            assertThat(refusal(fetching.fetch(here + path))).as(path).isEqualTo(PressRefusal.ADDRESS_REFUSED);
        }
        assertThat(refusal(fetching.fetch(here + "/round"))).isEqualTo(PressRefusal.UNREACHABLE);
        assertThat(fetching.fetch(here + "/good")).isInstanceOf(Fetched.Content.class);
    }

    @Test
    void thisMachineIsOutOfReachOfTheRuleOfTheProduct() {
        on("/page", exchange -> send(exchange, "Secrets"));
        var real = new Fetching(new PublicReach(), 3);
        var port = server.getAddress().getPort();
        for (var host :
                List.of("localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "localhost.")) {
            assertThat(refusal(real.fetch("http://" + host + ":" + port + "/page")))
                    .as(host)
                    .isEqualTo(PressRefusal.ADDRESS_REFUSED);
            assertThat(refusal(real.fetch("http://" + host + "/page")))
                    .as(host)
                    .isEqualTo(PressRefusal.ADDRESS_REFUSED);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void moreThanAReportMayHoldIsNotTaken() {
        on("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var piece = new byte[1 << 20];
            try (var out = exchange.getResponseBody()) {
                for (var sent = 0; sent < 200; sent++) {
                    out.write(piece);
                }
            } catch (IOException closed) {
                // The reader has left.
            }
        });
        assertThat(refusal(fetching.fetch(here + "/large"))).isEqualTo(PressRefusal.TOO_LARGE);
    }

    @Test
    void aHeadWithoutEndIsNotTaken() throws IOException {
        try (var endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var one = endless.accept();
                        var out = one.getOutputStream()) {
                    out.write("HTTP/1.1 200 OK\r\nName: ".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write("words ".repeat(10_000).getBytes(StandardCharsets.US_ASCII));
                    }
                } catch (IOException closed) {
                    // The reader has left.
                }
            });
            var start = System.nanoTime();
            var patient = new Fetching((address, asks) -> address.isLoopbackAddress(), 60);
            assertThat(refusal(patient.fetch("http://localhost:" + endless.getLocalPort() + "/")))
                    .isEqualTo(PressRefusal.UNREACHABLE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aServerThatDripsIsLeftInBoundedTime() {
        on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                for (var sent = 0; sent < 200; sent++) {
                    out.write('.');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException closed) {
                // The reader has left.
            }
        });
        var start = System.nanoTime();
        assertThat(refusal(fetching.fetch(here + "/slow"))).isEqualTo(PressRefusal.UNREACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whatIsNotAPageIsNotTaken() {
        on("/none", exchange -> exchange.sendResponseHeaders(404, -1));
        assertThat(refusal(fetching.fetch(here + "/none"))).isEqualTo(PressRefusal.UNREACHABLE);
        assertThat(fetching.fetch("http://nowhere.invalid/")).isInstanceOf(Fetched.Refused.class);
        assertThat(refusal(fetching.fetch("javascript:1"))).isEqualTo(PressRefusal.ADDRESS_REFUSED);
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Answer answer) {
        server.createContext(path, exchange -> {
            asked.add(exchange);
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static PressRefusal refusal(Fetched fetched) {
        return ((Fetched.Refused) fetched).refusal();
    }
}
