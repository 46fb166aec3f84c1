package org.entente.groups.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.core.Actor;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Fills in the forms of acts as a browser would: the form, the page that shows what will be recorded, the act. */
record Forms(MockMvc web) {

    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([0-9a-f-]{36})\"");

    MockHttpServletResponse read(Actor actor, String path) throws Exception {
        return web.perform(get(path).with(as(actor))).andReturn().getResponse();
    }

    String page(Actor actor, String path) throws Exception {
        var answer = read(actor, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    MockHttpServletResponse send(Actor actor, String path, String... namesAndValues) throws Exception {
        var request = post(path).with(csrf()).with(as(actor));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    /** The token of the page that shows what will be recorded. */
    String confirm(Actor actor, String path, String... namesAndValues) throws Exception {
        var answer = send(actor, path, namesAndValues);
        var body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(200);
        var token = TOKEN.matcher(body);
        assertThat(token.find()).as(body).isTrue();
        return token.group(1);
    }

    /** Does the act, sends its form a second time, and answers where it led. */
    String act(Actor actor, String path, String... namesAndValues) throws Exception {
        var confirmed = confirmed(confirm(actor, path, namesAndValues), namesAndValues);
        var answer = send(actor, path, confirmed);
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(302);
        assertThat(send(actor, path, confirmed).getStatus()).as("twice").isIn(302, 404);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    /** Refused before it is shown and, forced past that page, when it is done; answers the page. */
    String refused(Actor actor, String path, String... namesAndValues) throws Exception {
        var forced = send(actor, path, confirmed(UUID.randomUUID().toString(), namesAndValues));
        assertThat(forced.getStatus()).isEqualTo(422);
        var answer = send(actor, path, namesAndValues);
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Neither the form nor the act is there. */
    void notFound(Actor actor, String path, String... namesAndValues) throws Exception {
        assertThat(read(actor, path).getStatus()).as(path).isEqualTo(404);
        assertThat(send(actor, path, namesAndValues).getStatus()).as(path).isEqualTo(404);
        assertThat(send(actor, path, confirmed(UUID.randomUUID().toString(), namesAndValues))
                        .getStatus())
                .as(path)
                .isEqualTo(404);
    }

    private static String[] confirmed(String token, String... namesAndValues) {
        var all = new java.util.ArrayList<>(List.of(namesAndValues));
        all.add("form");
        all.add(token);
        return all.toArray(String[]::new);
    }
}
