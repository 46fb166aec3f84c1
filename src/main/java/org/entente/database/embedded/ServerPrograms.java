package org.entente.database.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the programs of the unpacked server under its account. */
final class ServerPrograms {

    private final Path home;
    private final ServerAccount account;

    ServerPrograms(Path home, ServerAccount account) {
        this.home = home;
        this.account = account;
    }

    /** Runs to the end. What it says goes to a file, because a server started by it would hold a pipe open for ever. */
    Outcome run(Path said, String program, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(executable(program)));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(account.command(words))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            return new Outcome(process.waitFor(), Files.readString(said).strip());
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + program, interrupted);
        }
    }

    private String executable(String program) {
        String ending = File.separatorChar == '\\' ? ".exe" : "";
        return home.resolve("bin").resolve(program + ending).toString();
    }

    /** Server processes of these very programs that are alive, whoever started them. */
    List<ProcessHandle> servers() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(this::isServer).toList();
        }
    }

    boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(home))
                .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
    }

    record Outcome(int code, String said) {

        boolean succeeded() {
            return code == 0;
        }
    }
}
