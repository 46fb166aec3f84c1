package org.entente.press.intake;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.entente.press.model.PressRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Retrieves a page from the public network (assurance 1.19): each host is resolved once and checked in all forms of
 * address, and the connection goes to the checked address; a redirect is checked anew. Nothing is sent along but the
 * request: no cookies, no credentials, through no proxy. What comes is bounded in size and in time.
 */
@Component
public class Fetching {

    private static final int MOST_REDIRECTS = 5;
    private static final int AT_ONCE = 4;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Reach reach;
    private final Duration longest;

    Fetching(Reach reach, @Value("${entente.press.seconds:20}") long seconds) {
        this.reach = reach;
        this.longest = Duration.ofSeconds(seconds);
    }

    /** Whether an address of a page is written so that it may be asked at all. */
    public boolean isAddress(String address) {
        return WebAddress.of(address).isPresent();
    }

    public Fetched fetch(String address) {
        return fetch(address, null, null);
    }

    /**
     * The same, if it has changed since.
     *
     * @param etag and {@code modified} as it said the last time
     */
    public Fetched fetch(String address, @Nullable String etag, @Nullable String modified) {
        var uri = WebAddress.of(address);
        if (uri.isEmpty()) {
            return Fetched.refused(PressRefusal.ADDRESS_REFUSED);
        }
        var request = new Request(uri.get(), etag, modified);
        try {
            if (!places.tryAcquire(longest.toSeconds(), TimeUnit.SECONDS)) {
                return Fetched.refused(PressRefusal.BUSY);
            }
            try {
                return within(request);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Fetched.refused(PressRefusal.BUSY);
        }
    }

    private Fetched within(Request request) throws InterruptedException {
        var task = new FutureTask<>(() -> follow(request));
        Thread.ofVirtual().name("retrieving-a-report").start(task);
        try {
            return task.get(longest.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failed) {
            return Fetched.refused(PressRefusal.UNREACHABLE);
        } finally {
            request.stop();
        }
    }

    private Fetched follow(Request request) {
        for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = one(request);
            if (!(answer instanceof Answer.Elsewhere(URI next))) {
                return ((Answer.Final) answer).fetched();
            }
            if (request.address.getScheme().equals("https") && next.getScheme().equals("http")) {
                return Fetched.refused(PressRefusal.ADDRESS_REFUSED);
            }
            request.address = next;
        }
        return Fetched.refused(PressRefusal.UNREACHABLE);
    }

    /** What one host answers. */
    private sealed interface Answer {

        record Elsewhere(URI address) implements Answer {}

        record Final(Fetched fetched) implements Answer {}
    }

    private Answer one(Request request) {
        var port = request.address.getPort() > 0
                ? request.address.getPort()
                : request.address.getScheme().equals("https") ? 443 : 80;
        var hosts = new CheckedHosts(reach, port);
        try (var client = client(hosts)) {
            var get = request.get();
            return client.execute(get, response -> answer(request.address, response));
        } catch (IOException failed) {
            return new Answer.Final(
                    Fetched.refused(hosts.hasRefused() ? PressRefusal.ADDRESS_REFUSED : PressRefusal.UNREACHABLE));
        }
    }

    private static CloseableHttpClient client(CheckedHosts hosts) {
        var patience = Timeout.ofSeconds(10);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(hosts)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableAuthCaching()
                .setUserAgent("Entente")
                .build();
    }

    private static Answer answer(URI address, ClassicHttpResponse response) throws IOException {
        if (REDIRECTS.contains(response.getCode())) {
            return next(address, header(response, "Location"))
                    .<Answer>map(Answer.Elsewhere::new)
                    .orElseGet(() -> new Answer.Final(Fetched.refused(PressRefusal.ADDRESS_REFUSED)));
        }
        return new Answer.Final(
                switch (response.getCode()) {
                    case 200 -> content(address, response);
                    case 304 -> new Fetched.Unchanged();
                    default -> Fetched.refused(PressRefusal.UNREACHABLE);
                });
    }

    private static Optional<URI> next(URI address, @Nullable String location) {
        try {
            return location == null
                    ? Optional.empty()
                    : WebAddress.of(address.resolve(location.strip()).toString());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Fetched content(URI address, ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return Fetched.refused(PressRefusal.UNREACHABLE);
        }
        var bytes = entity.getContent().readNBytes(TakingIn.MOST_BYTES + 1);
        if (bytes.length > TakingIn.MOST_BYTES) {
            return Fetched.refused(PressRefusal.TOO_LARGE);
        }
        var type = ContentType.parseLenient(entity.getContentType());
        var charset = type == null || type.getCharset() == null
                ? null
                : type.getCharset().name();
        return new Fetched.Content(
                address, bytes, charset, header(response, "ETag"), header(response, "Last-Modified"));
    }

    private static @Nullable String header(HttpResponse response, String name) {
        var found = response.getFirstHeader(name);
        var value = found == null ? null : found.getValue();
        return value == null || value.length() > 500 && !name.equals("Location") ? null : value;
    }

    /** What is asked for, and the way to stop asking. */
    private static final class Request {

        private volatile URI address;
        private final @Nullable String etag;
        private final @Nullable String modified;
        private volatile @Nullable HttpGet running;
        private volatile boolean stopped;

        private Request(URI address, @Nullable String etag, @Nullable String modified) {
            this.address = address;
            this.etag = etag;
            this.modified = modified;
        }

        private HttpGet get() throws IOException {
            if (stopped) {
                throw new IOException("Stopped.");
            }
            var get = new HttpGet(address);
            get.setHeader("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
            get.setHeader("Accept-Encoding", "identity");
            if (etag != null) {
                get.setHeader("If-None-Match", etag);
            }
            if (modified != null) {
                get.setHeader("If-Modified-Since", modified);
            }
            running = get;
            return get;
        }

        private void stop() {
            stopped = true;
            var get = running;
            if (get != null) {
                get.abort();
            }
        }
    }
}
