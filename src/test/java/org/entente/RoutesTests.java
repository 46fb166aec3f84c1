package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.Ids;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The inventory of routes: each is denied by default, and what is open to everyone stands here by name. */
@EntenteTest
class RoutesTests {

    /** Open to anyone; what they answer is limited by row security. */
    private static final Set<String> OPEN = Set.of(
            "/error",
            "/healthz",
            "/invitation",
            "/language",
            "/p/",
            "/record/checkpoint",
            "/record/key",
            "/record/acts/{actId}",
            "/record/acts/{actId}/receipt",
            "/record/tile/",
            "/sign-in",
            "/sign-in/demonstration",
            "/sign-in/link",
            "/sign-in/ministry/{number}",
            "/sign-in/ministry/{number}/return",
            "/sign-in/passkey",
            "/sign-in/passkey/options",
            "/sign-in/post",
            "/sign-in/recovery");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Test
    void aStrangerIsSentToSignInFromEveryRouteThatIsNotOpen() throws Exception {
        var answers = new ArrayList<String>();
        for (var route : routes()) {
            if (!isOpen(route.path())) {
                var status = web.perform(request(route.method(), route.filled()).with(csrf()))
                        .andReturn()
                        .getResponse();
                if (status.getStatus() != 303
                        || !String.valueOf(status.getHeader("Location")).startsWith("/sign-in")) {
                    answers.add(route + " answered " + status.getStatus());
                }
            }
        }
        assertThat(answers).isEmpty();
    }

    @Test
    void everyWritingRouteAsksForTheTokenOfItsForm() throws Exception {
        var answers = new ArrayList<String>();
        var member = cast.headOfMission("QA");
        for (var route : routes()) {
            if (route.method() != HttpMethod.GET && !route.path().equals("/error")) {
                var status = web.perform(request(route.method(), route.filled()).with(as(member)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                if (status != 403) {
                    answers.add(route + " answered " + status);
                }
            }
        }
        assertThat(answers).isEmpty();
    }

    @Test
    void anObjectThatDoesNotExistIsNotFoundByAnyone() throws Exception {
        var answers = new ArrayList<String>();
        for (var actor : List.of(cast.headOfMission("QA"), cast.drafter("UY"), cast.operator())) {
            for (var route : routes()) {
                if (route.method() == HttpMethod.GET && route.path().contains("{") && !isOpen(route.path())) {
                    var status = web.perform(
                                    request(route.method(), route.filled()).with(as(actor)))
                            .andReturn()
                            .getResponse()
                            .getStatus();
                    if (status != 404) {
                        answers.add(route + " answered " + status);
                    }
                }
            }
        }
        assertThat(answers).isEmpty();
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            for (var path : new TreeSet<>(info.getPatternValues())) {
                for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    routes.add(new Route(method.asHttpMethod(), path));
                }
            }
        });
        assertThat(routes).hasSizeGreaterThan(10);
        return routes;
    }

    private static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : path.equals(open));
    }

    private record Route(HttpMethod method, String path) {

        String filled() {
            return path.replace("/**", "/x")
                    .replaceAll("\\{[^}]*[iI]d}", Ids.next().toString())
                    .replaceAll("\\{[^}]*}", "none");
        }
    }
}
