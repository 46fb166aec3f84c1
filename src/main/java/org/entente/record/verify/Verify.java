package org.entente.record.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.core.Language;
import org.entente.parties.Parties;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.LogAudit;
import org.entente.record.model.LogAudit.Outcome;
import org.entente.record.model.Malformed;
import org.entente.record.model.Reason;
import org.entente.record.model.ReceiptCheck;
import org.entente.record.model.SignedNote;
import org.entente.record.model.Verdict;
import org.entente.record.model.VerifierKey;
import org.entente.record.words.ActWords;
import org.entente.web.MessageCatalogue;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * {@code entente verify RECEIPT [--key FILE] [--checkpoint OLDER]… [--lang CODE]} says in plain words what a receipt
 * proves; {@code entente verify --audit FOLDER --key FILE [--checkpoint OLDER]…} checks a copy of the public log.
 * Answers 0 when all holds, 1 when something is refused, 2 when the question is not understood.
 */
public final class Verify {

    private static final int HOLDS = 0;
    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final PrintStream out;
    private final Messages m;
    private final ActWords words;

    private Verify(PrintStream out, Language language) {
        this.out = out;
        this.m = new MessageCatalogue().in(language);
        this.words = new ActWords(m, Parties.load(), ZoneOffset.UTC);
    }

    public static int run(String[] args, PrintStream out) {
        var request = Request.parse(args);
        var verify = new Verify(out, request.language());
        try {
            return verify.answer(request);
        } catch (IOException | UncheckedIOException e) {
            verify.say("record.verify.unreadable", "file", String.valueOf(e.getMessage()));
            return NOT_UNDERSTOOD;
        }
    }

    private int answer(Request request) throws IOException {
        var receipt = request.receipt();
        var folder = request.folder();
        if (request.wrong() || (receipt == null) == (folder == null) || folder != null && request.key() == null) {
            say("record.verify.usage");
            return NOT_UNDERSTOOD;
        }
        List<VerifierKey> keys;
        var older = new ArrayList<String>();
        for (var file : request.older()) {
            older.add(Files.readString(file));
        }
        try {
            keys = request.key() == null ? List.of() : VerifierKey.parseLines(Files.readString(request.key()));
        } catch (Malformed e) {
            return refuse(e.reason());
        }
        return folder != null
                ? audit(folder, keys, older)
                : check(Files.readAllBytes(Objects.requireNonNull(receipt)), keys, older);
    }

    private int check(byte[] file, List<VerifierKey> keys, List<String> older) {
        return switch (ReceiptCheck.check(file, keys)) {
            case Verdict.Refused refused -> refuse(refused.reason());
            case Verdict.Proved proved -> {
                var contradiction = contradiction(proved, older);
                if (contradiction != null) {
                    yield refuse(contradiction);
                }
                tell(proved, !older.isEmpty());
                yield HOLDS;
            }
        };
    }

    /**
     * What an older checkpoint can say about a receipt alone: that it is of the same keys, and at the same size the same.
     * That one tree grew out of the other takes the tiles: that is the audit.
     */
    private static @Nullable Reason contradiction(Verdict.Proved proved, List<String> older) {
        var keys = proved.signatures().stream().map(SignedNote.SignedBy::key).toList();
        for (var text : older) {
            try {
                var note = SignedNote.parse(text);
                note.signedBy(keys);
                var checkpoint = Checkpoint.parse(note.text());
                if (checkpoint.size() == proved.checkpoint().size() && !checkpoint.equals(proved.checkpoint())) {
                    return Reason.REWRITTEN;
                }
            } catch (Malformed e) {
                return e.reason();
            }
        }
        return null;
    }

    private void tell(Verdict.Proved proved, boolean olderGiven) {
        var act = proved.act();
        say("record.verify.proved");
        out.println();
        say("record.verify.act", "act", words.kind(act.kind()));
        say("record.verify.author", "author", words.author(act));
        say("record.verify.when", "when", words.when(act.at()));
        words.details(act)
                .forEach(detail -> detail.lines()
                        .forEach(line -> say("record.verify.detail", "label", detail.label(), "value", line)));
        out.println();
        say(
                "record.verify.place",
                "position",
                proved.index() + 1,
                "size",
                proved.checkpoint().size(),
                "log",
                proved.checkpoint().origin());
        for (var signature : proved.signatures()) {
            say(
                    "record.verify.signed",
                    "algorithm",
                    signature.key().kind().algorithm(),
                    "fingerprint",
                    signature.key().fingerprint());
            if (signature.at().getEpochSecond() > 0) {
                say("record.verify.signed-at", "when", words.when(signature.at()));
            }
        }
        out.println();
        say(proved.keysTrusted() ? "record.verify.keys-yours" : "record.verify.keys-unchecked");
        if (olderGiven) {
            say("record.verify.older-receipt");
        }
    }

    private int audit(Path folder, List<VerifierKey> keys, List<String> older) {
        return switch (LogAudit.check(new FolderCopy(folder), keys, older)) {
            case Outcome.Broken broken -> {
                var code = refuse(broken.reason());
                if (broken.at() >= 0) {
                    say("record.verify.noticed", "position", broken.at());
                }
                yield code;
            }
            case Outcome.Sound sound -> {
                say(
                        "record.verify.audited",
                        "size",
                        sound.checkpoint().size(),
                        "log",
                        sound.checkpoint().origin(),
                        "older",
                        sound.older().size());
                yield HOLDS;
            }
        };
    }

    private int refuse(Reason reason) {
        say("record.verify.refused");
        say(ReasonWords.key(reason));
        return REFUSED;
    }

    private void say(String key, Object... arguments) {
        out.println(m.get(key, arguments));
    }

    /** What was asked on the command line. */
    private record Request(
            @Nullable Path receipt,
            @Nullable Path folder,
            @Nullable Path key,
            List<Path> older,
            Language language,
            boolean wrong) {

        static Request parse(String[] args) {
            Path receipt = null;
            Path folder = null;
            Path key = null;
            var older = new ArrayList<Path>();
            var language = Language.of(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
            var wrong = args.length == 0;
            for (int at = 0; at < args.length; at++) {
                var equals = args[at].startsWith("--") ? args[at].indexOf('=') : -1;
                var name = equals < 0 ? args[at] : args[at].substring(0, equals);
                if (!name.startsWith("--")) {
                    wrong |= receipt != null;
                    receipt = Path.of(name);
                    continue;
                }
                if (equals < 0 && at + 1 == args.length) {
                    wrong = true;
                    break;
                }
                var value = equals < 0 ? args[++at] : args[at].substring(equals + 1);
                switch (name) {
                    case "--key" -> key = Path.of(value);
                    case "--audit" -> folder = Path.of(value);
                    case "--checkpoint" -> older.add(Path.of(value));
                    case "--lang" -> {
                        // The script that starts us makes a path of every bare word.
                        var code = String.valueOf(Path.of(value).getFileName());
                        wrong |= Language.of(code).isEmpty();
                        language = Language.of(code).orElse(language);
                    }
                    default -> wrong = true;
                }
            }
            return new Request(receipt, folder, key, List.copyOf(older), language, wrong);
        }
    }

    /** For {@code main}: the answer goes to the terminal in UTF-8, whatever the platform thinks. */
    public static int run(String[] args) {
        return run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
