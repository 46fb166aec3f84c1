package org.entente.press.intake;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.entente.press.model.Fault;
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
    /** A head without end would fill the memory as a body would. */
    private static final Http1Config HEAD =
            Http1Config.custom().setMaxLineLength(32_768).setMaxHeaderCount(200).build();

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
            return Fetched.refused(PressRefusal.ADDRESS_REFUSED, Fault.ADDRESS_REFUSED);
        }
        var request = new PageRequest(uri.get(), etag, modified);
        try {
            if (!places.tryAcquire(longest.toSeconds(), TimeUnit.SECONDS)) {
                return Fetched.refused(PressRefusal.BUSY, Fault.BUSY);
            }
            try {
                return within(request);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Fetched.refused(PressRefusal.BUSY, Fault.BUSY);
        }
    }

    private Fetched within(PageRequest request) throws InterruptedException {
        var task = new FutureTask<>(() -> follow(request));
        Thread.ofVirtual().name("retrieving-a-report").start(task);
        try {
            return task.get(longest.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failed) {
            return Fetched.unreachable(Fault.NO_ANSWER);
        } finally {
            request.stop();
        }
    }

    private Fetched follow(PageRequest request) {
        for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = one(request);
            if (!(answer instanceof Answer.Elsewhere(URI next))) {
                return ((Answer.Final) answer).fetched();
            }
            if (request.address().getScheme().equals("https")
                    && next.getScheme().equals("http")) {
                return Fetched.refused(PressRefusal.ADDRESS_REFUSED, Fault.ADDRESS_REFUSED);
            }
            request.goOnTo(next);
        }
        return Fetched.unreachable(Fault.OTHER_ANSWER);
    }

    /** What one host answers. */
    private sealed interface Answer {

        record Elsewhere(URI address) implements Answer {}

        record Final(Fetched fetched) implements Answer {}
    }

    private Answer one(PageRequest request) {
        var port = request.address().getPort() > 0
                ? request.address().getPort()
                : request.address().getScheme().equals("https") ? 443 : 80;
        var hosts = new CheckedHosts(reach, port);
        try (var client = client(hosts)) {
            var get = request.get();
            return client.execute(get, response -> answer(request, response));
        } catch (IOException failed) {
            if (request.isTooLarge()) {
                return new Answer.Final(Fetched.refused(PressRefusal.TOO_LARGE, Fault.TOO_LARGE));
            }
            return new Answer.Final(
                    hosts.hasRefused()
                            ? Fetched.refused(PressRefusal.ADDRESS_REFUSED, Fault.ADDRESS_REFUSED)
                            : Fetched.unreachable(fault(failed)));
        }
    }

    private static Fault fault(IOException failed) {
        return switch (failed) {
            case UnknownHostException _ -> Fault.UNKNOWN_HOST;
            case SSLException _ -> Fault.NOT_SECURE;
            default -> Fault.NO_ANSWER;
        };
    }

    private static CloseableHttpClient client(CheckedHosts hosts) {
        var patience = Timeout.ofSeconds(10);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(hosts)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(HEAD)
                                .build())
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

    private static Answer answer(PageRequest request, ClassicHttpResponse response) throws IOException {
        if (REDIRECTS.contains(response.getCode())) {
            return next(request.address(), header(response, "Location"))
                    .<Answer>map(Answer.Elsewhere::new)
                    .orElseGet(() ->
                            new Answer.Final(Fetched.refused(PressRefusal.ADDRESS_REFUSED, Fault.ADDRESS_REFUSED)));
        }
        return new Answer.Final(
                switch (response.getCode()) {
                    case 200 -> content(request, response);
                    case 304 -> new Fetched.Unchanged();
                    default -> Fetched.unreachable(Fault.ofStatus(response.getCode()));
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

    private static Fetched content(PageRequest request, ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return Fetched.unreachable(Fault.OTHER_ANSWER);
        }
        var bytes = entity.getContent().readNBytes(TakingIn.MOST_BYTES + 1);
        if (bytes.length > TakingIn.MOST_BYTES) {
            request.leave();
            return Fetched.refused(PressRefusal.TOO_LARGE, Fault.TOO_LARGE);
        }
        var type = ContentType.parseLenient(entity.getContentType());
        var charset = type == null || type.getCharset() == null
                ? null
                : type.getCharset().name();
        return new Fetched.Content(
                request.address(), bytes, charset, header(response, "ETag"), header(response, "Last-Modified"));
    }

    private static @Nullable String header(HttpResponse response, String name) {
        var found = response.getFirstHeader(name);
        var value = found == null ? null : found.getValue();
        return value == null || value.length() > 500 && !name.equals("Location") ? null : value;
    }
}
