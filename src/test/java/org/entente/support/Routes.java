package org.entente.support;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.Ids;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The inventory of routes, taken from what answers them. */
@TestComponent
public class Routes {

    private final RequestMappingHandlerMapping mapping;

    public Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** A route that asks for no method is read. */
    public List<Route> all() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> {
                    var methods = info.getMethodsCondition().getMethods();
                    return new TreeSet<>(info.getPatternValues())
                            .stream()
                                    .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                                            .stream().map(method -> new Route(method.asHttpMethod(), path)));
                })
                .toList();
    }

    public record Route(HttpMethod method, String path) {

        /** With the id of nothing in the place of every variable. */
        public String filled() {
            return path.replace("/**", "/x")
                    .replaceAll("\\{[^}]*[iI]d}", Ids.next().toString())
                    .replaceAll("\\{[^}]*}", "none");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
