package org.entente.information.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.Tika;

/** Recognises a file by what it begins with; of archives their list of parts says more. */
final class FileKind {

    private static final Tika TIKA = new Tika();

    private FileKind() {}

    /** Nothing that the name says counts, but whether plain text is a table. */
    static FileType of(Path file, String name) throws IOException, NotReadable {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var detected = TIKA.detect(in);
            return switch (detected) {
                case "application/pdf" -> FileType.PDF;
                case "image/png" -> FileType.PNG;
                case "image/jpeg" -> FileType.JPEG;
                case "text/calendar" -> FileType.ICS;
                case "text/plain", "text/csv" ->
                    name.toLowerCase(Locale.ROOT).strip().endsWith(".csv") ? FileType.CSV : FileType.TXT;
                case "application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text" ->
                    Archive.type(file);
                default -> throw new NotReadable(FileRefusal.WRONG_TYPE);
            };
        }
    }

    /** The letters of a plain file: what cannot be read as such cannot be checked. */
    static String letters(Path file) throws IOException, NotReadable {
        var bytes = Files.readAllBytes(file);
        try {
            var letters = charset(bytes)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (letters.indexOf('\0') >= 0) {
                throw new NotReadable(FileRefusal.UNREADABLE);
            }
            return letters;
        } catch (CharacterCodingException otherLetters) {
            throw new NotReadable(FileRefusal.UNREADABLE);
        }
    }

    private static Charset charset(byte[] bytes) {
        var first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return first == 0xfeff || first == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
