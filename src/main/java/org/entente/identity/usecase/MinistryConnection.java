package org.entente.identity.usecase;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.entente.identity.model.Ministry;
import org.springframework.stereotype.Component;

/**
 * Asks a ministry's provider: five seconds for a whole answer, a quarter of a megabyte of it, no redirects. An
 * {@link IOException} means that it could not be asked, or did not answer as it should.
 */
@Component
class MinistryConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 256 * 1024;
    private static final Duration METADATA_LIFE = Duration.ofHours(1);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, MinistryMetadata> metadata = new ConcurrentHashMap<>();
    private final Map<String, MinistryKeys> keys = new ConcurrentHashMap<>();
    private final Clock clock;

    MinistryConnection(Clock clock) {
        this.clock = clock;
    }

    /** What the provider says of itself, read at most once an hour. */
    MinistryMetadata metadata(Ministry ministry) throws IOException {
        var now = clock.instant();
        var known = metadata.get(ministry.issuer());
        if (known != null && now.isBefore(known.readAt().plus(METADATA_LIFE))) {
            return known;
        }
        var base = ministry.issuer().endsWith("/")
                ? ministry.issuer().substring(0, ministry.issuer().length() - 1)
                : ministry.issuer();
        var said = get(URI.create(base + "/.well-known/openid-configuration"));
        var read = MinistryMetadata.of(ministry.issuer(), object(said), now);
        metadata.put(ministry.issuer(), read);
        return read;
    }

    /** The keys with which the provider signs. */
    JWKSource<SecurityContext> keys(Ministry ministry) {
        return keys.computeIfAbsent(
                ministry.issuer(),
                issuer -> new MinistryKeys(() -> get(metadata(ministry).keys()), clock));
    }

    /** Exchanges a code for the signed statement of who the person is. */
    String identityToken(Ministry ministry, String code, String verifier, String redirect) throws IOException {
        var metadata = metadata(ministry);
        var form = new LinkedHashMap<>(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", redirect, "code_verifier", verifier));
        var request = HttpRequest.newBuilder(metadata.token()).header("Accept", "application/json");
        if (metadata.secretInBody()) {
            form.put("client_id", ministry.clientId());
            form.put("client_secret", ministry.secret());
        } else {
            var pair = letters(ministry.clientId()) + ":" + letters(ministry.secret());
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        var sent = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + letters(field.getValue()))
                .collect(Collectors.joining("&"));
        var answer = object(answer(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sent))
                .build()));
        if (answer.get("id_token") instanceof String token) {
            return token;
        }
        throw new IOException("its answer holds no identity token");
    }

    private String get(URI address) throws IOException {
        return answer(HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build());
    }

    private String answer(HttpRequest request) throws IOException {
        var asked = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            var response = asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("it answered " + response.statusCode());
            }
            return response.body();
        } catch (ExecutionException problem) {
            throw new IOException(problem.getCause());
        } catch (TimeoutException late) {
            asked.cancel(true);
            throw new IOException("it did not answer in time", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("this server is stopping", stopped);
        }
    }

    private static Map<String, Object> object(String json) throws IOException {
        try {
            return JSONObjectUtils.parse(json);
        } catch (ParseException unreadable) {
            throw new IOException("its answer is unreadable", unreadable);
        }
    }

    private static String letters(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
