package org.entente.identity.model;

import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;

/**
 * A ministry's own provider of identities (OpenID Connect). It vouches for people of one party and of no other.
 *
 * @param number by which the configuration and the addresses of this server know it
 * @param issuer the provider's address, exactly as it names itself
 * @param secret by which this server proves to the provider that it is the client; never shown
 */
public record Ministry(int number, String issuer, String clientId, String secret, PartyCode party, LocalizedText name) {

    @Override
    public String toString() {
        return "Ministry " + number + " (" + issuer + ")";
    }
}
