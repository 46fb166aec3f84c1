package org.entente.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** A browser that was sent to a ministry, and what it was sent with. */
record MinistryTrip(MockMvc web, Map<String, String> query, Cookie browser) {

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    /** Begins at a ministry's sign-in or, with an actor, at the fresh proof. */
    static MinistryTrip begin(MockMvc web, String path, @Nullable Actor actor) throws Exception {
        var request = client(get(path));
        if (actor != null) {
            request.cookie(new Cookie(SessionCookies.COOKIE, actor.token()));
        }
        var response = web.perform(request).andReturn().getResponse();
        var location = String.valueOf(response.getRedirectedUrl());
        assertThat(location).startsWith("http://localhost:").contains("/authorize?");
        var query =
                UriComponentsBuilder.fromUri(URI.create(location))
                        .build()
                        .getQueryParams()
                        .toSingleValueMap()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                field -> URLDecoder.decode(field.getValue(), StandardCharsets.UTF_8)));
        return new MinistryTrip(web, query, Objects.requireNonNull(response.getCookie(MinistryController.COOKIE)));
    }

    /** Comes back in the same browser. */
    ResultActions end(String code, Cookie... others) throws Exception {
        var request = back("/sign-in/ministry/1/return", code).cookie(browser);
        return web.perform(others.length == 0 ? request : request.cookie(others));
    }

    MockHttpServletRequestBuilder back(String path, String code) {
        return client(get(path)).param("code", code).param("state", String.valueOf(query.get("state")));
    }

    /** Each request from a network address of its own, so that none is refused for the others' sake. */
    static MockHttpServletRequestBuilder client(MockHttpServletRequestBuilder request) {
        var number = CLIENTS.incrementAndGet();
        return request.with(sent -> {
            sent.setRemoteAddr("10.9.%d.%d".formatted(number / 250, number % 250));
            return sent;
        });
    }
}
