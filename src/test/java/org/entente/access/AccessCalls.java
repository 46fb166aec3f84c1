package org.entente.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.access.AccessPolicy.Answer;
import org.entente.access.AccessPolicy.Line;
import org.entente.access.AccessPolicy.Thing;
import org.entente.access.AccessScene.Laid;
import org.entente.support.Requests;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;

/** Calls a route of the policy on a thing, as one of those who may come by. */
@TestComponent
class AccessCalls {

    static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z-]+)(:[^}]*)?}");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private final Requests requests;
    /** What was read of a thing, asked once: to read a text is itself written down (ORC-03). */
    private final Map<Thing, String> read = new HashMap<>();

    AccessCalls(Requests requests) {
        this.requests = requests;
    }

    /** Sends what the policy says, as a form would. */
    MockHttpServletResponse send(Laid scene, Line line, Thing thing, Who who) {
        var path = filled(scene, line.path().replace("/**", "/0/000.p/1"), thing);
        var request = request(line.method(), URI.create(path)).with(csrf());
        if (who != Who.ANYONE) {
            request.cookie(new Cookie("session", scene.actor(who).token()));
        }
        line.with().forEach((name, value) -> request.param(name, filled(scene, value, thing)));
        return requests.answer(request);
    }

    private String filled(Laid scene, String text, Thing thing) {
        return VARIABLE.matcher(text).replaceAll(found -> switch (found.group(1)) {
            case "form", "uuid" -> UUID.randomUUID().toString();
            case "seen" -> read.computeIfAbsent(thing, any -> seen(scene, any));
            case String name -> thing.values().getOrDefault(name, scene.common().getOrDefault(name, "nothing"));
        });
    }

    /** What the page of the issue says was read. */
    private String seen(Laid scene, Thing thing) {
        var line = AccessPolicy.read().lines().stream()
                .filter(one -> one.route().equals("GET /texts/{id}/versions/{number:\\d+}/issue"))
                .findFirst()
                .orElseThrow();
        try {
            var page = SEEN.matcher(send(scene, line, thing, Who.MEMBER).getContentAsString());
            return page.find() ? page.group(1) : "nothing";
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static Answer answer(MockHttpServletResponse response) {
        var to = String.valueOf(response.getHeader("Location"));
        return switch (response.getStatus()) {
            case 200, 302 -> Answer.DONE;
            case 303 -> to.startsWith("/sign-in") ? Answer.SIGN_IN : Answer.ANOTHER;
            case 404 -> Answer.NOT_FOUND;
            case 422 -> Answer.REFUSED;
            default -> Answer.ANOTHER;
        };
    }
}
