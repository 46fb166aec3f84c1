package org.entente.information.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.information.ClassificationMarks.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a document that another module takes in: looked through as one that is attached, and not kept here. */
@Component
public class WordsOfFiles {

    private final KeptContents contents;
    private final LookingThrough looking;

    WordsOfFiles(KeptContents contents, LookingThrough looking) {
        this.contents = contents;
        this.looking = looking;
    }

    /** What a document holds, or why it is not read. */
    public sealed interface Found {

        /** @param mark the weightiest mark of classification in it (MRK-01); null where it bears none */
        record Words(FileType type, String words, @Nullable Mark mark) implements Found {}

        record Refused(FileRefusal refusal) implements Found {}
    }

    /** Of a PDF document with words, a word processor's document or plain text; nothing else. */
    public Found of(byte[] content, String name) {
        try {
            var draft = contents.receive(new ByteArrayInputStream(content), content.length);
            try {
                var found = looking.look(draft.file(), name);
                return new Found.Words(
                        found.type(),
                        looking.body(draft.file(), found.type()),
                        found.mark().orElse(null));
            } finally {
                contents.drop(draft);
            }
        } catch (NotReadable reason) {
            return new Found.Refused(reason.refusal());
        } catch (IOException failed) {
            throw new UncheckedIOException("A document could not be read.", failed);
        }
    }
}
