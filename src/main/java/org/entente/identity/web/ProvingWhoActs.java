package org.entente.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.identity.Account;
import org.entente.identity.DemonstrationAccounts;
import org.entente.identity.RequestLimit;
import org.entente.identity.usecase.Audit;
import org.entente.identity.usecase.Passkeys;
import org.entente.identity.usecase.ProofCodes;
import org.entente.identity.usecase.ReadingAccounts;
import org.entente.identity.usecase.Sessions;
import org.entente.web.Proof;
import org.entente.web.Proving;
import org.entente.web.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A person who signed in more than a quarter of an hour ago proves once more who it is, by a passkey, by a code sent to the
 * own address, or, in a demonstration on this machine, by a button; through the ministry alone where it signs in through
 * one ({@link org.entente.identity.usecase.SigningInThroughAMinistry}). The session stays what it was: same person, same
 * post, same end.
 */
@Component
class ProvingWhoActs implements Proving {

    private final Sessions sessions;
    private final ReadingAccounts accounts;
    private final Passkeys passkeys;
    private final ProofCodes codes;
    private final Audit audit;
    private final ObjectProvider<DemonstrationAccounts> demonstration;
    private final RequestLimit tries = new RequestLimit(20);

    ProvingWhoActs(
            Sessions sessions,
            ReadingAccounts accounts,
            Passkeys passkeys,
            ProofCodes codes,
            Audit audit,
            ObjectProvider<DemonstrationAccounts> demonstration) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.codes = codes;
        this.audit = audit;
        this.demonstration = demonstration;
    }

    @Override
    public Proof prove(SignedIn who, HttpServletRequest request) {
        if (who.ministry() != null) {
            return Proof.ASKED;
        }
        var actor = who.actor();
        var asked = line(request, "proof");
        var code = line(request, "code");
        var assertion = line(request, "assertion");
        if (asked.equals("mail")) {
            return codes.mail(actor, account(actor).person()) ? Proof.MAILED : Proof.TOO_MANY;
        }
        if (asked.equals("demonstration")) {
            return demonstration.getIfAvailable() != null && Loopback.sent(request)
                    ? settled(actor, true)
                    : Proof.ASKED;
        }
        if (code.isEmpty() && assertion.isEmpty()) {
            return Proof.ASKED;
        }
        var account = account(actor);
        if (!tries.allows(account.person().id().toString())) {
            return Proof.TOO_MANY;
        }
        return settled(
                actor,
                assertion.isEmpty()
                        ? codes.use(actor, code)
                        : passkeys.proves(account.person().id(), assertion));
    }

    private Proof settled(Actor actor, boolean proved) {
        var account = account(actor);
        if (proved) {
            sessions.authenticateAgain(actor);
        }
        audit.note(proved ? Audit.Kind.PROVED : Audit.Kind.PROOF_REFUSED, account, account.id(), "");
        return proved ? Proof.FRESH : Proof.WRONG;
    }

    private Account account(Actor actor) {
        return accounts.find(Objects.requireNonNull(actor.accountId())).orElseThrow();
    }

    private static String line(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
