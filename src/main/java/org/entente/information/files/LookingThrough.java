package org.entente.information.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.information.ClassificationMarks.Mark;
import org.entente.information.ClassificationMarks.Weight;
import org.entente.information.RefusingMarks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says what a file is and whether it bears a mark of classification. Each file is looked through by a thread of its own
 * within a bounded time, few at once; one that does not come to an end keeps its place until it does, so that no number
 * of bad files takes more of the machine than that.
 */
@Component
class LookingThrough {

    private static final int AT_ONCE = 2;
    private static final int LINES_AT_ONCE = 5_000;
    private static final int OVERLAP = 3;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final RefusingMarks marks;
    private final long seconds;

    LookingThrough(RefusingMarks marks, @Value("${entente.files.seconds:20}") long seconds) {
        this.marks = marks;
        this.seconds = seconds;
    }

    /** What was found. */
    record Found(FileType type, Optional<Mark> mark) {}

    Found look(Path file, String name) throws NotReadable {
        return bounded(() -> find(file, name));
    }

    /** The words of the body alone, of a file that was looked through. */
    String body(Path file, FileType type) throws NotReadable {
        return bounded(() -> switch (type) {
            case PDF -> PdfWords.body(file);
            case DOCX, ODT -> Archive.body(file, type);
            case TXT -> FileKind.letters(file);
            default -> throw new NotReadable(FileRefusal.WRONG_TYPE);
        });
    }

    private <T> T bounded(Callable<T> work) throws NotReadable {
        try {
            if (!places.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw new NotReadable(FileRefusal.BUSY);
            }
            var task = new FutureTask<>(leaving(work));
            Thread.ofPlatform().daemon().name("looking-through-a-file").start(task);
            return within(task);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotReadable(FileRefusal.BUSY);
        }
    }

    private <T> T within(FutureTask<T> task) throws NotReadable, InterruptedException {
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            throw new NotReadable(FileRefusal.UNREADABLE);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof NotReadable reason ? reason : new NotReadable(FileRefusal.UNREADABLE);
        }
    }

    private <T> Callable<T> leaving(Callable<T> work) {
        return () -> {
            try {
                return work.call();
            } finally {
                places.release();
            }
        };
    }

    private Found find(Path file, String name) throws IOException, NotReadable {
        var type = FileKind.of(file, name);
        var dot = name.lastIndexOf('.');
        return new Found(type, mark((dot < 0 ? name : name.substring(0, dot)) + "\n\n\n\n" + words(file, type)));
    }

    private static String words(Path file, FileType type) throws IOException, NotReadable {
        return switch (type) {
            case PDF -> PdfWords.of(file);
            case DOCX, XLSX, PPTX, ODT -> Archive.words(file);
            case TXT, ICS -> FileKind.letters(file);
            // a mark stands alone in its cell
            case CSV -> FileKind.letters(file).replaceAll("[,;\\t|]", "\n");
            case PNG, JPEG -> "";
        };
    }

    /** In pieces, since a mark is looked for in so many lines and no more; they overlap by as many as a mark may take. */
    private Optional<Mark> mark(String words) {
        var lines = words.lines().toArray(String[]::new);
        Optional<Mark> found = Optional.empty();
        for (var from = 0; from < lines.length && !Thread.currentThread().isInterrupted(); from += LINES_AT_ONCE) {
            var to = Math.min(lines.length, from + LINES_AT_ONCE + OVERLAP);
            var here = marks.find(String.join("\n", Arrays.copyOfRange(lines, from, to)));
            if (here.filter(mark -> mark.weight() == Weight.REFUSE).isPresent()) {
                return here;
            }
            found = found.or(() -> here);
        }
        return found;
    }
}
