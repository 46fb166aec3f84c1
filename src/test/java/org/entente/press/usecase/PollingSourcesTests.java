package org.entente.press.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.information.RefusingMarks;
import org.entente.notices.Notices;
import org.entente.press.intake.LocalFetching;
import org.entente.press.intake.TakingIn;
import org.entente.press.model.Fault;
import org.entente.press.model.Incident;
import org.entente.press.model.Origin;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.ReportStore;
import org.entente.press.model.Source;
import org.entente.press.model.SourceStore;
import org.entente.support.EntenteTest;
import org.entente.texts.TextWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A feed on a server of the test's own, in a time that the jobs of the application do not reach. */
@EntenteTest
class PollingSourcesTests {

    private static final Instant START = Instant.parse("2031-03-01T08:00:00Z");
    private static final long PLENTY = 120;
    private static final long LITTLE = 3;
    private static final String PAGE =
            "<html><article><h1>Ministers meet</h1><p>The ministers of Qatar and Kuwait met in Doha.</p></article></html>";

    @Autowired
    private TextWorld world;

    @Autowired
    private FollowingASource following;

    @Autowired
    private ReadingPress reading;

    @Autowired
    private SourceStore sources;

    @Autowired
    private TakingIn taking;

    @Autowired
    private KeepingReports keeping;

    @Autowired
    private RefusingMarks marks;

    @Autowired
    private Groups groups;

    @Autowired
    private Notices notices;

    @Autowired
    private ActorTransactions transactions;

    private final AtomicInteger unchanged = new AtomicInteger();
    private HttpServer server;
    private PollingSources polling;
    private TextWorld.Cast cast;
    private String feed = "";
    private volatile boolean closed;
    private volatile Set<String> dead = Set.of();
    private volatile Duration slowness = Duration.ZERO;
    private Instant now = START;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> {
            var etag = "\"" + feed.hashCode() + "\"";
            exchange.getResponseHeaders().add("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                unchanged.incrementAndGet();
                exchange.sendResponseHeaders(304, -1);
            } else {
                var bytes = feed.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(feed.isEmpty() ? 500 : 200, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.createContext("/other", exchange -> {
            var bytes =
                    "<rss><item><guid>o</guid><link>/page/other</link></item></rss>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.createContext("/page", exchange -> {
            pause(exchange.getRequestURI().getPath().endsWith("other") ? Duration.ZERO : slowness);
            var isDead = dead.contains(exchange.getRequestURI().getPath());
            pause(isDead ? Duration.ofMillis(1100) : Duration.ZERO);
            var bytes = (PAGE + exchange.getRequestURI()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(closed || isDead ? 503 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
        polling = polling(PLENTY);
        cast = world.cast();
        var outcome = following.follow(
                cast.kuwait(),
                cast.group().slug(),
                "http://localhost:" + server.getAddress().getPort() + "/feed",
                title(),
                clock());
        assertThat(outcome).isInstanceOf(PressOutcome.Done.class);
    }

    /** @param seconds that each source may take */
    private PollingSources polling(long seconds) {
        var fetching = LocalFetching.ofPort(server.getAddress().getPort());
        var health = new HealthOfSources(sources, groups, notices, transactions);
        var asking = new AskingASource(sources, fetching, taking, keeping, marks, health, transactions, seconds);
        return new PollingSources(sources, asking, transactions);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        reading.sources(cast.kuwait(), cast.group().slug(), clock())
                .orElseThrow()
                .sources()
                .forEach(one -> following.end(cast.kuwait(), cast.group().slug(), one.id(), clock()));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aSlowSourceHoldsBackNoOtherAndGoesOnTheNextTime() {
        follow("/other", "Z other");
        slowness = Duration.ofMillis(900);
        polling = polling(LITTLE);
        feed = rss(1, 2, 3, 4, 5, 6, 7, 8);
        var start = System.nanoTime();
        sweep();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        var first = reports();
        assertThat(first)
                .as("those of the slow one in its time, and that of the other")
                .isBetween(1L, 6L);
        assertThat(asked("Z other").answeredAt()).isNotNull();
        assertThat(source().trouble()).isNull();
        slowness = Duration.ZERO;
        polling = polling(PLENTY);
        sweep();
        assertThat(reports()).as("offered again, though nothing has changed").isEqualTo(9);
    }

    @Test
    void whatAFeedOffersIsRetrievedOnceAndAskedForOnlyIfItChanged() {
        feed = rss(1, 2);
        sweep();
        assertThat(reports()).isEqualTo(2);
        assertThat(source().trouble()).isNull();
        sweep();
        assertThat(unchanged).hasValue(1);
        feed = rss(1, 2, 3);
        sweep();
        assertThat(reports()).isEqualTo(3);
        var report = reading.inbox(cast.kuwait(), cast.group().slug(), new ReportStore.Filter(null, null), 1, clock())
                .orElseThrow()
                .listing()
                .reports()
                .getFirst();
        assertThat(report.origin()).isEqualTo(Origin.FEED);
        assertThat(report.name()).contains("/page/");
        assertThat(report.title()).isEqualTo("Ministers meet");
    }

    @Test
    void aPageThatDidNotAnswerIsAskedAgain() {
        closed = true;
        feed = rss(1);
        sweep();
        assertThat(reports()).isZero();
        closed = false;
        feed = rss(1, 2);
        sweep();
        assertThat(reports()).isEqualTo(2);
    }

    @Test
    void pagesThatHangAtTheHeadOfAFeedDoNotStarveTheRest() {
        feed = rss(1);
        sweep();
        dead = Set.of("/page/2", "/page/3", "/page/4", "/page/5");
        feed = rss(2, 3, 4, 5, 6, 7, 1);
        polling = polling(LITTLE);
        sweep();
        sweep();
        sweep();
        assertThat(reports()).isEqualTo(3);
        dead = Set.of();
        polling = polling(PLENTY);
        feed = rss(8, 2, 3, 4, 5, 6, 7, 1);
        sweep();
        assertThat(reports()).as("asked again when the feed changes").isEqualTo(8);
    }

    @Test
    void ofItsFirstAnswerAFeedBringsFifteenAndLaterWhateverItOffers() {
        feed = rss(IntStream.rangeClosed(1, 20).toArray());
        sweep();
        sweep();
        assertThat(reports()).isEqualTo(15);
        feed = rss(IntStream.rangeClosed(1, 38).toArray());
        sweep();
        assertThat(reports()).isEqualTo(30);
        sweep();
        assertThat(reports()).isEqualTo(33);
    }

    @Test
    void theGroupIsToldOnceWhenAFeedStopsOrIsNoLongerWhatItWas() {
        feed = rss(1);
        sweep();
        feed = "";
        for (var failures = 0; failures < 5; failures++) {
            sweep();
        }
        assertThat(source().trouble()).isEqualTo(Source.Trouble.UNREACHABLE);
        assertThat(told()).isEqualTo(1);
        assertThat(source().fault()).isEqualTo(Fault.SERVER_ERROR);
        assertThat(source().failedAt()).isEqualTo(now);
        assertThat(incidents()).singleElement().satisfies(one -> {
            assertThat(one.attempts()).isEqualTo(5);
            assertThat(one.toldAt()).isNotNull();
            assertThat(one.endedAt()).isNull();
        });
        feed = "<html><p>We have moved.</p></html>";
        sweep();
        assertThat(source().trouble()).isEqualTo(Source.Trouble.CHANGED);
        feed = rss(1, 2);
        sweep();
        assertThat(source().trouble()).isNull();
        feed = "<feed><entry><id>1</id><link href=\"/page/9\"/></entry></feed>";
        sweep();
        assertThat(source().trouble()).isEqualTo(Source.Trouble.CHANGED);
        assertThat(told()).isEqualTo(2);
        assertThat(incidents())
                .extracting(Incident::trouble)
                .containsExactly(Source.Trouble.CHANGED, Source.Trouble.CHANGED, Source.Trouble.UNREACHABLE);
        assertThat(incidents().getFirst().was()).isEqualTo("rss");
        assertThat(incidents().getFirst().became()).isEqualTo("atom");
        assertThat(incidents().subList(1, 3)).allMatch(one -> one.endedAt() != null);
        assertThat(reading.source(cast.stranger(), cast.group().slug(), source().id(), clock()))
                .isEmpty();
    }

    @Test
    void aFeedThatIsQuietAndThenStopsIsTwoTroublesAndOneFailureBetweenIsNone() {
        feed = rss(1);
        sweep();
        now = now.plus(Duration.ofDays(31));
        sweep();
        assertThat(source().trouble()).isEqualTo(Source.Trouble.QUIET);
        assertThat(told()).isEqualTo(1);
        var working = feed;
        feed = "";
        sweep();
        feed = working;
        sweep();
        assertThat(source().trouble()).isEqualTo(Source.Trouble.QUIET);
        assertThat(told()).as("the same silence").isEqualTo(1);
        assertThat(incidents().getFirst().toldAt()).isNotNull();
        feed = "";
        for (var failures = 0; failures < 4; failures++) {
            sweep();
        }
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void aTroubleOfBeforeIncidentsWereKeptBeginsWhenItIsNextSeen() {
        feed = rss(1);
        sweep();
        feed = "";
        for (var failures = 0; failures < 3; failures++) {
            sweep();
        }
        // Nothing lasts, as where the trouble began before V44.
        transactions.runAsService(() -> sources.over(source().id(), now));
        sweep();
        assertThat(incidents()).hasSize(2).first().satisfies(one -> {
            assertThat(one.endedAt()).isNull();
            assertThat(one.fault()).isEqualTo(Fault.SERVER_ERROR);
            assertThat(one.attempts()).isEqualTo(4);
            assertThat(one.toldAt()).isEqualTo(source().toldAt());
        });
        assertThat(told()).isEqualTo(1);
    }

    private List<Incident> incidents() {
        return reading.source(cast.kuwait(), cast.group().slug(), source().id(), clock())
                .orElseThrow()
                .incidents();
    }

    private void follow(String path, String title) {
        following.follow(
                cast.kuwait(),
                cast.group().slug(),
                "http://localhost:" + server.getAddress().getPort() + path,
                title,
                clock());
    }

    private Source asked(String title) {
        return reading.sources(cast.kuwait(), cast.group().slug(), clock()).orElseThrow().sources().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String rss(int... numbers) {
        var items = new StringBuilder();
        for (var number : numbers) {
            items.append("<item><guid>%1$d</guid><link>/page/%1$d</link></item>".formatted(number));
        }
        return "<rss version=\"2.0\"><channel>" + items + "</channel></rss>";
    }

    /** A day later, when all are due; what other tests left behind may be due before it. */
    private void sweep() {
        now = now.plus(Duration.ofDays(1));
        for (var turn = 0; turn < 10; turn++) {
            polling.sweep(clock());
        }
    }

    private long told() {
        return notices.of(cast.chair(), 0, 100).stream()
                .filter(notice -> notice.toString().contains(title()))
                .count();
    }

    private String title() {
        return "Agency of " + cast.group().slug();
    }

    private long reports() {
        return reading.inbox(cast.kuwait(), cast.group().slug(), new ReportStore.Filter(null, null), 1, clock())
                .orElseThrow()
                .listing()
                .total();
    }

    private Source source() {
        return reading.sources(cast.kuwait(), cast.group().slug(), clock())
                .orElseThrow()
                .sources()
                .getFirst();
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
