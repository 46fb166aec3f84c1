package org.entente.identity.web;

import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.identity.usecase.Audit;
import org.entente.identity.usecase.ReadingAccounts;
import org.entente.identity.usecase.Sessions;
import org.entente.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The reader's own sessions, on whichever device and in whichever post. */
@Controller
class SessionController {

    private final Sessions sessions;
    private final ReadingAccounts accounts;
    private final Audit audit;
    private final ActorTransactions transactions;

    SessionController(Sessions sessions, ReadingAccounts accounts, Audit audit, ActorTransactions transactions) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
    }

    @GetMapping("/account/sessions")
    ModelAndView list(Actor actor) {
        return new ModelAndView("identity/sessions").addObject("sessions", sessions.of(actor));
    }

    @PostMapping("/account/sessions/{id}/end")
    String end(Actor actor, @PathVariable UUID id) {
        if (ended(actor, id) == 0) {
            throw new NotFound();
        }
        return "redirect:/account/sessions";
    }

    @PostMapping("/account/sessions/end")
    String endOthers(Actor actor) {
        ended(actor, null);
        return "redirect:/account/sessions";
    }

    private int ended(Actor actor, @Nullable UUID id) {
        var account = accounts.find(Objects.requireNonNull(actor.accountId())).orElseThrow(NotFound::new);
        return transactions.call(actor, () -> {
            var ended = sessions.end(actor, id);
            if (ended > 0) {
                audit.note(Audit.Kind.SESSIONS_ENDED, account, account.id(), "");
            }
            return ended;
        });
    }
}
