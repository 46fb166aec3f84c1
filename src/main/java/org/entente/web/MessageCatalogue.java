package org.entente.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All sentences of the interface: {@code messages/<module>_<language>.properties}, one family per module. */
@Component
public class MessageCatalogue {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

    public MessageCatalogue() {
        for (var language : Language.values()) {
            patterns.put(language, read(language));
        }
    }

    /** The interface in one language. */
    public Messages in(Language language) {
        return new Messages(this, language);
    }

    String pattern(Language language, String key) {
        var pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new BrokenInvariant("web.no-such-message", Map.of("key", key, "language", language.tag()));
        }
        return pattern;
    }

    private static Map<String, String> read(Language language) {
        var found = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.tag() + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> found.put((String) key, (String) value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The messages cannot be read.", e);
        }
        return Map.copyOf(found);
    }
}
