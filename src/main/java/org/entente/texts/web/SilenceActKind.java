package org.entente.texts.web;

import java.util.Optional;
import java.util.stream.Stream;

/** The acts on a procedure, each a resource under the procedure's own address. */
public enum SilenceActKind {
    OBJECTION("objections", true),
    PREPARATION("prepared-objections", false),
    LIFTING("liftings", true),
    EXTENSION("extensions", true),
    SUSPENSION("suspensions", true),
    RESUMPTION("resumptions", true),
    TECHNICAL_REISSUE("technical-reissues", true),
    CONTEST("contests", true),
    REISSUE("reissues", true),
    OUTSIDE_OBJECTION("outside-objections", true),
    CONFIRMATION("confirmations", true),
    STATEMENT("statements", false),
    WITHDRAWAL("withdrawals", true),
    COMMENT("comments", false),
    HOLD("holds", true),
    HOLD_RELEASE("hold-releases", true),
    VOTE_REQUEST("vote-requests", true),
    ANSWER("answers", false),
    USE_OPPOSITION("use-oppositions", true),
    NOTING("notings", true);

    private final String path;
    private final boolean binding;

    SilenceActKind(String path, boolean binding) {
        this.path = path;
        this.binding = binding;
    }

    public String path() {
        return path;
    }

    /** Whether it is the chair's to do; the others are a State's. */
    public boolean isChairs() {
        return switch (this) {
            case EXTENSION,
                    SUSPENSION,
                    RESUMPTION,
                    TECHNICAL_REISSUE,
                    REISSUE,
                    OUTSIDE_OBJECTION,
                    CONFIRMATION,
                    WITHDRAWAL,
                    NOTING -> true;
            case OBJECTION,
                    PREPARATION,
                    LIFTING,
                    CONTEST,
                    STATEMENT,
                    COMMENT,
                    HOLD,
                    HOLD_RELEASE,
                    VOTE_REQUEST,
                    ANSWER,
                    USE_OPPOSITION -> false;
        };
    }

    /** Whether it changes where the procedure stands: shown in red, with an ellipsis. */
    public boolean binding() {
        return binding;
    }

    static Optional<SilenceActKind> at(String path) {
        return Stream.of(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
