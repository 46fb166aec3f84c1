package org.entente.core;

import java.util.Map;

/** Something that must hold does not: a fault of the program or of its data, never of the person using it. */
public class BrokenInvariant extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> data;

    /** @param code a stable word for the log and the error page; {@code data} holds identifiers, never content */
    public BrokenInvariant(String code, Map<String, Object> data) {
        super(code + " " + data);
        this.code = code;
        this.data = Map.copyOf(data);
    }

    public String code() {
        return code;
    }

    public Map<String, Object> data() {
        return data;
    }
}
