package org.entente.identity.usecase;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0).
 *
 * @param secretInBody whether it takes the client's secret in the body alone
 */
record MinistryMetadata(URI authorization, URI token, URI keys, boolean secretInBody, Instant readAt) {

    static MinistryMetadata of(String issuer, Map<String, Object> said, Instant now) throws IOException {
        try {
            if (!issuer.equals(JSONObjectUtils.getString(said, "issuer"))) {
                throw new IOException("it names another issuer");
            }
            var methods = said.get("token_endpoint_auth_methods_supported");
            return new MinistryMetadata(
                    address(said, "authorization_endpoint"),
                    address(said, "token_endpoint"),
                    address(said, "jwks_uri"),
                    methods instanceof List<?> names
                            && names.contains("client_secret_post")
                            && !names.contains("client_secret_basic"),
                    now);
        } catch (ParseException unreadable) {
            throw new IOException("what it says of itself is unreadable", unreadable);
        }
    }

    private static URI address(Map<String, Object> said, String name) throws IOException, ParseException {
        var address = JSONObjectUtils.getString(said, name);
        if (address == null || !Ministries.isSafe(address)) {
            throw new IOException("its " + name + " is no safe address");
        }
        return URI.create(address);
    }
}
