package org.entente.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The font of the system that documents in Chinese are set in: one named by {@code entente.pdf.chinese-font}, else the
 * first of the usual ones. Only fonts with TrueType outlines can be embedded, which leaves out Noto CJK.
 */
@Component
record ChineseFont(Optional<Path> file) {

    private static final List<String> USUAL = List.of(
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/truetype/arphic/uming.ttc",
            "/System/Library/Fonts/Supplemental/Songti.ttc",
            "/System/Library/Fonts/STHeiti Light.ttc",
            "C:/Windows/Fonts/simsun.ttc",
            "C:/Windows/Fonts/msyh.ttc");

    @Autowired
    ChineseFont(@Value("${entente.pdf.chinese-font:}") String named) {
        this((named.isBlank() ? USUAL.stream() : List.of(named).stream())
                .map(Path::of)
                .filter(Files::isReadable)
                .findFirst());
    }
}
