package org.entente.identity.usecase;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.identity.model.Federation;
import org.entente.identity.model.Ministry;
import org.entente.identity.model.MinistryOutcome;
import org.entente.identity.model.MinistryOutcome.Arrived;
import org.entente.identity.model.MinistryOutcome.Proved;
import org.entente.identity.model.MinistryOutcome.Refused;
import org.entente.identity.model.MinistryRefusal;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A person signs in, or proves once more who it is, through the own ministry (OpenID Connect, authorization code with
 * PKCE). The address comes from the invitation and counts once; from then on the name under which the ministry knows the
 * person counts alone.
 */
@Component
public class SigningInThroughAMinistry {

    /** How long a browser may be on its way. */
    public static final Duration LIFE = RoundTrips.LIFE;

    private static final Logger LOG = LoggerFactory.getLogger(SigningInThroughAMinistry.class);

    private final MinistryConnection connection;
    private final MinistryTokens tokens;
    private final RoundTrips trips;
    private final Federations federations;
    private final ReadingAccounts accounts;
    private final Sessions sessions;
    private final Audit audit;
    private final ActorTransactions transactions;
    private final Address address;
    private final Clock clock;

    SigningInThroughAMinistry(
            MinistryConnection connection,
            MinistryTokens tokens,
            RoundTrips trips,
            Federations federations,
            ReadingAccounts accounts,
            Sessions sessions,
            Audit audit,
            ActorTransactions transactions,
            Address address,
            Clock clock) {
        this.connection = connection;
        this.tokens = tokens;
        this.trips = trips;
        this.federations = federations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Where the browser is sent.
     *
     * @param browser what the browser keeps meanwhile, so that no other one comes back in its place
     */
    public record Departure(String to, String browser) {}

    /** Sends a browser to the ministry; empty while the ministry does not answer. */
    public Optional<Departure> begin(Ministry ministry, @Nullable Actor proving, Language language) {
        try {
            var metadata = connection.metadata(ministry);
            var session = proving == null ? null : Tokens.hash(proving.token());
            var trip = new RoundTrip(ministry.issuer(), Tokens.next(), Tokens.next(), session, clock.instant());
            var state = Tokens.next();
            var browser = Tokens.next();
            trips.begin(trip, state, browser);
            var query = query(ministry, trip, state);
            query.put("ui_locales", language.tag());
            var to = UriComponentsBuilder.fromUri(metadata.authorization());
            query.keySet().forEach(name -> to.queryParam(name, "{" + name + "}"));
            return Optional.of(new Departure(to.encode().buildAndExpand(query).toUriString(), browser));
        } catch (IOException problem) {
            LOG.warn("{} cannot be used: {}", ministry, problem.getMessage());
            return Optional.empty();
        }
    }

    private Map<String, String> query(Ministry ministry, RoundTrip trip, String state) {
        var query = new LinkedHashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                ministry.clientId(),
                "redirect_uri",
                redirect(ministry),
                "scope",
                "openid email",
                "state",
                state,
                "nonce",
                trip.nonce(),
                "code_challenge",
                challenge(trip.verifier()),
                "code_challenge_method",
                "S256"));
        if (trip.session() != null) {
            query.put("prompt", "login");
            query.put("max_age", "0");
        }
        return query;
    }

    /** What a browser brings back; {@code reader} is whoever reads in it now. */
    public MinistryOutcome end(Ministry ministry, Map<String, String> sent, String browser, Actor reader) {
        var trip = trips.end(sent.getOrDefault("state", ""), browser)
                .filter(begun -> begun.issuer().equals(ministry.issuer()))
                .filter(begun ->
                        begun.session() == null || MessageDigest.isEqual(begun.session(), Tokens.hash(reader.token())));
        if (trip.isEmpty() || !sent.getOrDefault("iss", ministry.issuer()).equals(ministry.issuer())) {
            return new Refused(MinistryRefusal.BEGIN_AGAIN);
        }
        if (!sent.containsKey("code")) {
            return new Refused(MinistryRefusal.BROKEN_OFF);
        }
        return end(ministry, trip.get(), sent.getOrDefault("code", ""), reader);
    }

    private MinistryOutcome end(Ministry ministry, RoundTrip trip, String code, Actor reader) {
        try {
            var token = connection.identityToken(ministry, code, trip.verifier(), redirect(ministry));
            var vouched = tokens.check(ministry, connection.keys(ministry), token, trip.nonce());
            return transactions.asService(
                    () -> trip.session() == null ? arrive(ministry, vouched) : prove(trip, vouched, reader));
        } catch (IOException | KeySourceException problem) {
            LOG.warn("{} cannot be used: {}", ministry, problem.getMessage());
            return new Refused(MinistryRefusal.UNREACHABLE);
        } catch (BadJOSEException | JOSEException refused) {
            LOG.warn("{} said what does not hold: {}", ministry, refused.getMessage());
            return new Refused(MinistryRefusal.NOT_CONVINCING);
        }
    }

    private MinistryOutcome arrive(Ministry ministry, Vouched vouched) {
        return federations
                .withSubject(ministry.issuer(), vouched.subject())
                .or(() -> bound(ministry, vouched))
                .filter(federation -> federation.party().equals(ministry.party()))
                .filter(federation -> note(Audit.Kind.MINISTRY_VOUCHED, federation))
                .<MinistryOutcome>map(federation -> new Arrived(federation.person()))
                .orElseGet(() -> new Refused(MinistryRefusal.NOBODY_HERE));
    }

    /** At the first sign-in the address that was invited is the person's if the ministry says that it has seen so. */
    private Optional<Federation> bound(Ministry ministry, Vouched vouched) {
        return Optional.ofNullable(vouched.email())
                .flatMap(email -> federations.unbound(ministry.issuer(), email))
                .filter(federation -> federation.party().equals(ministry.party()))
                .filter(federation -> {
                    var done = vouched.emailVerified() && federations.bind(federation.person(), vouched.subject());
                    note(done ? Audit.Kind.MINISTRY_BOUND : Audit.Kind.MINISTRY_REFUSED, federation);
                    return done;
                });
    }

    /** The same person, asked anew: the ministry says so itself, in the time since the browser left. */
    private MinistryOutcome prove(RoundTrip trip, Vouched vouched, Actor reader) {
        var account = accounts.find(Objects.requireNonNull(reader.accountId())).orElseThrow();
        var earliest = trip.begunAt().minusSeconds(MinistryTokens.SKEW_SECONDS);
        var proved = vouched.authenticatedAt() != null
                && !vouched.authenticatedAt().isBefore(earliest)
                && federations
                        .withSubject(trip.issuer(), vouched.subject())
                        .filter(federation ->
                                federation.person().equals(account.person().id()))
                        .isPresent();
        if (proved) {
            sessions.authenticateAgain(reader);
        }
        audit.note(proved ? Audit.Kind.PROVED : Audit.Kind.PROOF_REFUSED, account, account.id(), "");
        return proved ? new Proved() : new Refused(MinistryRefusal.NOT_PROVED);
    }

    /** Whether there is a post in whose mission it could be noted. */
    private boolean note(Audit.Kind kind, Federation federation) {
        var posts = accounts.ofPerson(federation.person());
        posts.forEach(post -> audit.note(kind, post, post.id(), ""));
        return !posts.isEmpty();
    }

    private String redirect(Ministry ministry) {
        return address.of("/sign-in/ministry/" + ministry.number() + "/return");
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.hash(verifier));
    }
}
