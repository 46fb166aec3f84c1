package org.entente.information.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Looks through a document that is an archive, every part of it: how many there are, how large they become, whether
 * archives stand within, and what their words are. It is unpacked into memory part by part and never onto the disk.
 */
final class Archive {

    private static final int MOST_PARTS = 4_000;
    private static final int LARGEST_PART = 64 * 1024 * 1024;
    private static final long LARGEST = 256L * 1024 * 1024;
    /** Below this a part may be packed as tightly as it likes. */
    private static final long SMALL = 4L * 1024 * 1024;

    private static final int TIGHTEST = 120;
    private static final int DEEPEST = 1;

    private final DocumentWords words;
    private long unpacked;
    private int parts;

    private Archive(DocumentWords words) {
        this.words = words;
    }

    /** Which document it is, by the part that holds its body; one that carries programs is none of them. */
    static FileType type(Path file) throws IOException, NotReadable {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
                throw new NotReadable(FileRefusal.WRONG_TYPE);
            }
            if (zip.getEntry("[Content_Types].xml") != null) {
                return zip.getEntry("word/document.xml") != null
                        ? FileType.DOCX
                        : zip.getEntry("xl/workbook.xml") != null
                                ? FileType.XLSX
                                : required(zip, "ppt/presentation.xml", FileType.PPTX);
            }
            var kind = zip.getEntry("mimetype");
            if (kind == null
                    || kind.getSize() > 100
                    || !new String(zip.getInputStream(kind).readNBytes(100), StandardCharsets.US_ASCII)
                            .strip()
                            .equals(FileType.ODT.mediaType())) {
                throw new NotReadable(FileRefusal.WRONG_TYPE);
            }
            return required(zip, "content.xml", FileType.ODT);
        } catch (ZipException broken) {
            throw new NotReadable(FileRefusal.UNREADABLE);
        }
    }

    private static FileType required(ZipFile zip, String part, FileType type) throws NotReadable {
        if (zip.getEntry(part) == null) {
            throw new NotReadable(FileRefusal.WRONG_TYPE);
        }
        return type;
    }

    /** Every word of the document, its headers, footers, properties and what is embedded in it. */
    static String words(Path file) throws IOException, NotReadable {
        var archive = new Archive(new DocumentWords());
        try (var zip = new ZipFile(file.toFile())) {
            var all = zip.entries();
            while (all.hasMoreElements()) {
                var part = all.nextElement();
                try (var in = zip.getInputStream(part)) {
                    archive.look(part, in, part.getCompressedSize(), 0);
                }
            }
        } catch (ZipException broken) {
            throw new NotReadable(FileRefusal.UNREADABLE);
        }
        return archive.words.toString();
    }

    /** The words of the body alone, of a document whose parts were looked through. */
    static String body(Path file, FileType type) throws IOException, NotReadable {
        var name = type == FileType.ODT ? "content.xml" : "word/document.xml";
        var words = new DocumentWords();
        try (var zip = new ZipFile(file.toFile())) {
            var part = zip.getEntry(name);
            if (part == null) {
                throw new NotReadable(FileRefusal.UNREADABLE);
            }
            try (var in = zip.getInputStream(part)) {
                words.read(name, in.readNBytes(LARGEST_PART));
            }
        } catch (ZipException broken) {
            throw new NotReadable(FileRefusal.UNREADABLE);
        }
        return words.toString();
    }

    private void look(ZipEntry part, InputStream in, long packed, int depth) throws IOException, NotReadable {
        if (++parts > MOST_PARTS) {
            throw new NotReadable(FileRefusal.UNREADABLE);
        }
        var bytes = in.readNBytes((int) Math.min(LARGEST_PART + 1L, LARGEST - unpacked + 1));
        unpacked += bytes.length;
        var tooTight = bytes.length > SMALL && packed > 0 && bytes.length / packed > TIGHTEST;
        if (bytes.length > LARGEST_PART || unpacked > LARGEST || tooTight) {
            throw new NotReadable(FileRefusal.UNREADABLE);
        }
        if (isArchive(bytes)) {
            within(bytes, depth + 1);
        } else if (part.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
            words.read(part.getName(), bytes);
        }
    }

    private void within(byte[] bytes, int depth) throws IOException, NotReadable {
        if (depth > DEEPEST) {
            throw new NotReadable(FileRefusal.UNREADABLE);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                look(part, zip, bytes.length, depth);
            }
        }
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
