package org.entente.information.files;

import java.util.Locale;

/** What may be attached; recognised by what a file holds, never by what it is called. */
public enum FileType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    TXT("text/plain; charset=utf-8"),
    CSV("text/csv; charset=utf-8"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    ICS("text/calendar; charset=utf-8");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a name of this type, without the dot. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    boolean fits(String ending) {
        return ending.equalsIgnoreCase(extension()) || (this == JPEG && ending.equalsIgnoreCase("jpeg"));
    }
}
