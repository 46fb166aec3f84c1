package org.entente.identity.usecase;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.database.CannotStart;
import org.entente.identity.model.Ministry;
import org.entente.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The ministries that vouch for their own people, as {@code entente.oidc.1.…} to {@code entente.oidc.20.…} name them. */
@Component
public class Ministries {

    private static final int MOST = 20;

    private final Environment settings;
    private final List<Ministry> all;

    Ministries(Environment settings) {
        this.settings = settings;
        this.all = IntStream.rangeClosed(1, MOST)
                .mapToObj(this::read)
                .flatMap(Optional::stream)
                .toList();
        var issuers = new HashSet<String>();
        for (var ministry : all) {
            if (!issuers.add(ministry.issuer())) {
                throw new CannotStart("Two ministries have the same issuer: entente.oidc." + ministry.number()
                        + ".issuer. One issuer vouches for one party.");
            }
        }
    }

    /** All that are configured, by their numbers. */
    public List<Ministry> all() {
        return all;
    }

    /** Those that vouch for people of the party. */
    public List<Ministry> of(PartyCode party) {
        return all.stream().filter(ministry -> ministry.party().equals(party)).toList();
    }

    /** The ministry of that number, as it stands in addresses and forms. */
    public Optional<Ministry> numbered(String number) {
        return all.stream()
                .filter(ministry -> String.valueOf(ministry.number()).equals(number))
                .findFirst();
    }

    /** The ministry whose provider names itself so. */
    public Optional<Ministry> withIssuer(String issuer) {
        return all.stream().filter(ministry -> ministry.issuer().equals(issuer)).findFirst();
    }

    /** Whether what was chosen in a form is no ministry, or one of the party. */
    public boolean vouches(String number, PartyCode party) {
        return number.isEmpty()
                || numbered(number)
                        .filter(ministry -> ministry.party().equals(party))
                        .isPresent();
    }

    /** The issuer of the ministry that was chosen in a form, if one was; there is none but those of the party. */
    @Nullable
    public String chosen(String number, PartyCode party) {
        return number.isEmpty()
                ? null
                : numbered(number)
                        .filter(ministry -> vouches(number, party))
                        .orElseThrow(NotFound::new)
                        .issuer();
    }

    /** How a reader knows the ministry behind an issuer; one that is no longer configured is known by its address. */
    public String name(String issuer, Language language) {
        return withIssuer(issuer).map(ministry -> ministry.name().in(language)).orElse(issuer);
    }

    private Optional<Ministry> read(int number) {
        return line(number, "issuer").map(issuer -> {
            if (!isSafe(issuer) || issuer.contains("?")) {
                throw new CannotStart(
                        "entente.oidc.%d.issuer must be an address that begins with https://, without a query."
                                .formatted(number));
            }
            return new Ministry(
                    number, issuer, needed(number, "client-id"), secret(number), party(number), name(number, issuer));
        });
    }

    /** Never in clear over a network: http is for a provider on this very machine. */
    static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            var host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme())
                                    && List.of("localhost", "127.0.0.1").contains(host)));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private String secret(int number) {
        var file = needed(number, "client-secret-file");
        try {
            var secret = Files.readString(Path.of(file)).strip();
            if (secret.isEmpty()) {
                throw new CannotStart(
                        "The file %s (entente.oidc.%d.client-secret-file) is empty.".formatted(file, number));
            }
            return secret;
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The file %s (entente.oidc.%d.client-secret-file) cannot be read.".formatted(file, number),
                    unreadable);
        }
    }

    private PartyCode party(int number) {
        try {
            return new PartyCode(needed(number, "party"));
        } catch (IllegalArgumentException unreadable) {
            throw new CannotStart(
                    "entente.oidc.%d.party must be the code of a party, such as QA.".formatted(number), unreadable);
        }
    }

    private LocalizedText name(int number, String issuer) {
        var wordings = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            line(number, "name-" + language.tag().toLowerCase(Locale.ROOT))
                    .or(() -> line(number, "name"))
                    .ifPresent(name -> wordings.put(language, name));
        }
        if (wordings.isEmpty()) {
            throw new CannotStart("entente.oidc.%d.name is missing: how readers know %s.".formatted(number, issuer));
        }
        return new LocalizedText(wordings);
    }

    private String needed(int number, String name) {
        return line(number, name)
                .orElseThrow(() -> new CannotStart("entente.oidc.%d.%s is missing.".formatted(number, name)));
    }

    private Optional<String> line(int number, String name) {
        return Optional.ofNullable(settings.getProperty("entente.oidc.%d.%s".formatted(number, name)))
                .map(String::strip)
                .filter(line -> !line.isEmpty());
    }
}
