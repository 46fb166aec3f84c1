package org.entente.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.entente.core.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Templates, static files, and the two parameters every controller method may take: the actor and the page. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Pages pages;
    private final boolean dev;

    WebConfiguration(Pages pages, @Value("${entente.dev:false}") boolean dev) {
        this.pages = pages;
        this.dev = dev;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FromRequest<>(Page.class, pages::of));
        resolvers.add(
                new FromRequest<>(Actor.class, request -> pages.of(request).actor()));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations(dev ? "file:src/main/resources/static/" : "classpath:/static/")
                .setCacheControl(
                        dev
                                ? CacheControl.noStore()
                                : CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** Precompiled in the jar; under {@code ./entente dev} compiled at each change from the source folder. */
    @Bean
    static TemplateEngine templateEngine(@Value("${entente.dev:false}") boolean dev) {
        return dev
                ? TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of("src/main/jte")),
                        Path.of("target/jte-dev"),
                        ContentType.Html,
                        WebConfiguration.class.getClassLoader())
                : TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    static ViewResolver jteViewResolver(TemplateEngine engine, Pages pages) {
        return new JteViewResolver(engine, pages);
    }

    private record FromRequest<T>(Class<T> type, Function<HttpServletRequest, T> value)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binderFactory) {
            return value.apply((HttpServletRequest) request.getNativeRequest());
        }
    }
}
