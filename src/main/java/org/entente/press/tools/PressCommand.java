package org.entente.press.tools;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.entente.press.reading.Json;
import org.entente.press.reading.Reader;

/**
 * {@code entente press read [--json] FILE...}, {@code entente press score DIR} and {@code entente press bench [DIR]}.
 * Answers 0 when all was read, 1 when a file could not be, 2 when the question is not understood.
 */
public final class PressCommand {

    private static final String USAGE =
            "usage: ./entente press read [--json] FILE... | ./entente press score DIR | ./entente bench press [DIR]";

    private final PrintStream out;
    private final PrintStream err;

    PressCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** What the arguments ask for, in UTF-8 whatever the terminal. */
    public static int run(String[] args) {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            return new PressCommand(out, System.err).answer(args);
        }
    }

    int answer(String[] args) {
        var verb = args.length == 0 ? "" : args[0];
        var files = Arrays.stream(args)
                .skip(1)
                .filter(word -> !word.equals("--json"))
                .toList();
        try {
            return switch (verb) {
                case "read" -> files.isEmpty() ? usage() : read(files);
                case "score" -> files.size() == 1 ? score(Path.of(files.getFirst())) : usage();
                case "bench" -> files.size() <= 1 ? bench(files) : usage();
                default -> usage();
            };
        } catch (IOException e) {
            err.println("entente: " + e.getMessage());
            return 1;
        }
    }

    private int usage() {
        err.println(USAGE);
        return 2;
    }

    private int read(List<String> files) {
        var reader = new Reader();
        var outcome = 0;
        for (var file : files) {
            try {
                var text = TextFile.read(Path.of(file));
                if (text.malformed()) {
                    err.println("entente: " + file + ": not all of it is UTF-8; what is not was replaced");
                }
                out.println(Json.of(reader.read(text.report())));
            } catch (IOException e) {
                err.println("entente: cannot read " + e.getMessage());
                outcome = 1;
            }
        }
        return outcome;
    }

    private int score(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder");
        }
        var scores = new Scoring().of(folder);
        out.print(scores);
        return 0;
    }

    private int bench(List<String> files) throws IOException {
        out.print(new PressBench().of(files.isEmpty() ? null : Path.of(files.getFirst())));
        return 0;
    }
}
