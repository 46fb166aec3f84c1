package org.entente.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Absolute addresses, from configuration alone: never from the Host header of a request. */
@Component
public class Address {

    private final String base;

    Address(@Value("${entente.address:http://localhost:${server.port:8080}}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The absolute address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }

    public boolean isSecure() {
        return base.startsWith("https:");
    }
}
