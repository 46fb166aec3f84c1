package org.entente.identity.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.core.Ids;
import org.entente.database.Tokens;
import org.springframework.web.util.UriComponentsBuilder;

/** A ministry's provider of identities: what it answers to a code is what the test put there. */
final class MinistryProvider {

    static final String CLIENT = "entente";
    static final String SECRET = "a secret of the tests that is longer than 256 bits: + and / and :";

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    volatile RSAKey key = newKey();
    volatile boolean down;
    volatile boolean endless;

    private record Answer(String challenge, String redirect, String token) {}

    MinistryProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, description()));
        server.createContext(
                "/keys",
                exchange -> answer(exchange, new JWKSet(key).toPublicJWKSet().toString()));
        server.createContext("/token", this::exchange);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** What holds for a browser that was sent there. */
    JWTClaimsSet.Builder claims(Map<String, String> query, String subject, String email, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", query.get("nonce"))
                .claim("email", email)
                .claim("email_verified", true)
                .claim("auth_time", now.getEpochSecond());
    }

    String sign(JWTClaimsSet claims) throws JOSEException {
        return sign(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
    }

    String sign(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    /** A code for a browser that was sent there, which is exchanged for that token. */
    String code(Map<String, String> query, String token) {
        var code = Tokens.next();
        answers.put(
                code,
                new Answer(query.getOrDefault("code_challenge", ""), query.getOrDefault("redirect_uri", ""), token));
        return code;
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(Ids.next().toString()).generate();
        } catch (JOSEException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private String description() {
        return JSONObjectUtils.toJSONString(Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize?tenant=1",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic")));
    }

    private void exchange(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var sent = UriComponentsBuilder.fromUri(URI.create("http://x/?" + body))
                .build()
                .getQueryParams()
                .toSingleValueMap();
        var answer = answers.remove(sent.get("code"));
        var verifier = sent.getOrDefault("code_verifier", "");
        var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.hash(verifier));
        var redirect = java.net.URLDecoder.decode(sent.getOrDefault("redirect_uri", ""), StandardCharsets.UTF_8);
        var pair = java.net.URLEncoder.encode(CLIENT, StandardCharsets.UTF_8)
                + ":"
                + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        var basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        if (answer == null
                || !challenge.equals(answer.challenge())
                || !redirect.equals(answer.redirect())
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        answer(exchange, JSONObjectUtils.toJSONString(Map.of("id_token", answer.token(), "token_type", "Bearer")));
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            if (down) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            var body = (endless ? " ".repeat(300_000) + json : json).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
