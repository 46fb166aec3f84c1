package org.entente.groups.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Neighbouring fields of a form under one heading; those without a heading always show. */
public record FoldedFields(@Nullable String heading, List<ActField> fields, boolean open) {

    public static List<FoldedFields> of(List<ActField> fields, Map<String, String> errors) {
        var parts = new ArrayList<FoldedFields>();
        for (var start = 0; start < fields.size(); ) {
            var heading = fields.get(start).section();
            var end = start;
            while (end < fields.size()
                    && Objects.equals(heading, fields.get(end).section())) {
                end++;
            }
            var part = fields.subList(start, end);
            var open = part.stream().anyMatch(field -> !field.isBlank() || errors.containsKey(field.name()));
            parts.add(new FoldedFields(heading, List.copyOf(part), open));
            start = end;
        }
        return parts;
    }
}
