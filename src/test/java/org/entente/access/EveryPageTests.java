package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.access.AccessPolicy.Answer;
import org.entente.access.AccessPolicy.Line;
import org.entente.access.AccessPolicy.Thing;
import org.entente.core.Language;
import org.entente.support.Browser;
import org.entente.support.EntenteTest;
import org.entente.support.Requests;
import org.entente.support.Routes;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every page of the policy before a browser: on a narrow screen from right to left, on a wide one from left to right, in the
 * other five languages by turns. Axe finds no fault, no page is wider than its screen, every link leads to a route, and to
 * every page leads a link.
 */
@EntenteTest
class EveryPageTests {

    private static final AccessPolicy POLICY = AccessPolicy.read();
    private static final int NARROW = 360;
    private static final int WIDE = 1280;

    /** Linked where several are in the chair, as in no group of the scene. */
    private static final Set<String> NOT_HERE = Set.of("/groups/{slug}/proposals");

    private static final List<Language> LEFT_TO_RIGHT = Arrays.stream(Language.values())
            .filter(language -> language != Language.AR)
            .toList();

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/(?!static/)[^\"#?]*)");

    @Autowired
    private AccessScene scenes;

    @Autowired
    private AccessCalls calls;

    @Autowired
    private Requests requests;

    @Autowired
    private Routes routes;

    private AccessScene.Laid scene;
    private volatile MockHttpServletResponse shown = new MockHttpServletResponse();
    private final Map<String, PathPattern> patterns = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void lay() {
        scene = scenes.lay();
        routes.all()
                .forEach(route -> patterns.put(route.path(), PathPatternParser.defaultInstance.parse(route.path())));
    }

    @AfterEach
    void clear() {
        scenes.clear(scene);
    }

    private record Visit(Line line, Thing thing, Who who) {}

    /** What those see who may do most. */
    @Test
    void everyLinkLeadsToARouteAndALinkToEveryPage() throws UnsupportedEncodingException {
        var pages = new TreeSet<String>();
        var linked = new TreeSet<String>();
        for (var visit : visits(
                Who.CHAIR, Who.ADMINISTRATOR, Who.MEMBER, Who.COORDINATOR, Who.OPERATOR, Who.APPLICANT, Who.INVITED)) {
            var answer = requests.rolledBack(() -> calls.send(scene, visit.line(), visit.thing(), visit.who()));
            if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                pages.add(visit.line().path());
                LINK.matcher(answer.getContentAsString())
                        .results()
                        .map(link -> route(link.group(1)))
                        .forEach(linked::add);
            }
        }
        assertThat(linked).as("links that lead to no route").isSubsetOf(patterns.keySet());
        pages.removeAll(linked);
        assertThat(pages).as("pages to which no link leads").isEqualTo(NOT_HERE);
    }

    /** The route of an address, or the address if there is none. */
    private String route(String address) {
        var path = PathContainer.parsePath(address);
        return patterns.values().stream()
                .filter(pattern -> pattern.matches(path))
                .min(Comparator.naturalOrder())
                .map(PathPattern::getPatternString)
                .orElse(address);
    }

    @Test
    void everyPageIsWithoutFaultInBothDirections() throws IOException {
        var visits = oneEach();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
        var here = "http://localhost:" + server.getAddress().getPort();
        try (var browser = new Browser()) {
            speak(Language.AR, visits, browser.reader(here, Language.AR, NARROW));
            for (var turn = 0; turn < LEFT_TO_RIGHT.size(); turn++) {
                var language = LEFT_TO_RIGHT.get(turn);
                speak(language, everyFifth(visits, turn), browser.reader(here, language, WIDE));
            }
        } finally {
            server.stop(0);
        }
        assertThat(faults).isEmpty();
        assertThat(visits).hasSizeGreaterThan(120);
    }

    private List<Visit> visits(Who... who) {
        return POLICY.lines().stream()
                .filter(line -> line.method() == HttpMethod.GET)
                .flatMap(line -> scene.things().stream()
                        .filter(line::isOn)
                        .flatMap(thing -> Arrays.stream(who)
                                .filter(one -> POLICY.expected(line, thing, one) == Answer.DONE)
                                .map(one -> new Visit(line, thing, one))))
                .toList();
    }

    /** One of each route, by one of those who may. */
    private List<Visit> oneEach() {
        var seen = new HashSet<Line>();
        return Stream.concat(visits(Who.CHAIR, Who.ADMINISTRATOR).stream(), visits(Who.values()).stream())
                .filter(visit -> seen.add(visit.line()))
                .toList();
    }

    private static List<Visit> everyFifth(List<Visit> visits, int first) {
        var some = new ArrayList<Visit>();
        for (var i = first; i < visits.size(); i += LEFT_TO_RIGHT.size()) {
            some.add(visits.get(i));
        }
        return some;
    }

    private void speak(Language language, List<Visit> visits, Page page) {
        TestDatabase.get()
                .superuserJdbc()
                .sql("update identity.person set language = :language where family_name = :canary")
                .param("language", language.tag())
                .param("canary", AccessScene.CANARY)
                .update();
        for (var visit : visits) {
            var answer = requests.rolledBack(() -> calls.send(scene, visit.line(), visit.thing(), visit.who()));
            if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                look(page, visit, answer);
            }
        }
        page.context().close();
    }

    private void look(Page page, Visit visit, MockHttpServletResponse answer) {
        shown = answer;
        page.navigate("/");
        try {
            Browser.check(page);
        } catch (AssertionError fault) {
            faults.add(visit + " " + fault.getMessage());
        }
    }

    /** The page to be looked at, and the static files that it asks for. */
    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI();
        var answer = path.getPath().startsWith("/static/") ? requests.answer(get(path)) : shown;
        exchange.getResponseHeaders().set("Content-Type", String.valueOf(answer.getContentType()));
        exchange.getResponseHeaders()
                .set("Cache-Control", path.getPath().startsWith("/static/") ? "max-age=3600" : "no-store");
        var body = answer.getContentAsByteArray();
        exchange.sendResponseHeaders(answer.getStatus(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
