package org.entente.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a reader who is not signed in to the sign-in page, and back afterwards where the request was a plain one. */
class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var path = request.getRequestURI();
        var back = request.getMethod().equals("GET") && !path.equals("/")
                ? "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8)
                : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/sign-in" + back);
    }
}
