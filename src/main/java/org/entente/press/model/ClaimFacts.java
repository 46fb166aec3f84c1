package org.entente.press.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The facts of a claim; a field that is not known is not there. Values are as {@link ClaimField.Form} says. */
public record ClaimFacts(Map<ClaimField, String> values) {

    public ClaimFacts {
        var known = new EnumMap<ClaimField, String>(ClaimField.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                known.put(field, value.strip());
            }
        });
        values = Collections.unmodifiableMap(known);
    }

    public String of(ClaimField field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(ClaimField field) {
        return values.containsKey(field);
    }

    /** The codes that a field names, each once, in their order. */
    public List<String> codes(ClaimField field) {
        return has(field) ? List.of(of(field).split(",")) : List.of();
    }

    /** Every State and organisation that the facts name. */
    public Set<String> parties() {
        var named = new TreeSet<String>();
        for (var field : values.keySet()) {
            if (field.namesParties()) {
                named.addAll(codes(field));
            }
        }
        return named;
    }
}
