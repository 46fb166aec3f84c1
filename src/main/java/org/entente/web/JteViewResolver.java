package org.entente.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Resolves {@code texts/show} to the template {@code texts/show.jte}; redirects are left to the next resolver. */
record JteViewResolver(TemplateEngine engine, Pages pages) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":") ? null : view(name + ".jte");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private View view(String template) {
        return (model, request, response) -> {
            var parameters = new HashMap<String, @Nullable Object>(model == null ? Map.of() : model);
            parameters.put("page", pages.of(request));
            // Rendered whole before the first byte leaves: a fault in a template is an error page, not half a page.
            var output = new Utf8ByteOutput();
            engine.render(template, parameters, output);
            if (response.getContentType() == null) {
                response.setContentType("text/html;charset=UTF-8");
            }
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        };
    }
}
