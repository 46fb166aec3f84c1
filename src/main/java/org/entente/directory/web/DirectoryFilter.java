package org.entente.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entente.directory.Topic;
import org.jspecify.annotations.Nullable;

/** What a reader looks for in the directory. */
public record DirectoryFilter(String words, @Nullable Topic topic) {

    /** A topic that does not exist is none. */
    static DirectoryFilter of(String words, String topic) {
        return new DirectoryFilter(
                words,
                Arrays.stream(Topic.values())
                        .filter(one -> one.name().equals(topic))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether anything is asked for. */
    public boolean isSet() {
        return !words.isEmpty() || topic != null;
    }

    /** The same as the query of an address. */
    public String query() {
        return "words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&topic="
                + (topic == null ? "" : topic.name());
    }
}
