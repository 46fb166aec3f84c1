package org.entente.press.usecase;

import java.util.List;
import org.entente.press.model.TaughtName;
import org.entente.press.model.TaughtReading;
import org.entente.press.reading.Reader;
import org.entente.press.reading.Reading;
import org.entente.press.reading.Report;
import org.springframework.stereotype.Component;

/** The reading engine with what a group has taught. Its tables are loaded when the first report comes. */
@Component
class ReadingReports {

    private static final class Engine {
        private static final Reader READER = new Reader();
    }

    Reading read(String id, String words, List<TaughtName> names) {
        return TaughtReading.of(Engine.READER.read(new Report(id, words), TaughtReading.known(names)), words, names);
    }
}
