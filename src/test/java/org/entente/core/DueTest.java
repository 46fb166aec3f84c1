package org.entente.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DueTest {

    @Test
    void whatIsDueIsWorkedOffToTheLastAndWhatStaysDueIsTakenOnce() {
        for (var count : List.of(0, 1, 2, 3, 4, 7)) {
            var all = LongStream.range(0, count)
                    // several at one instant
                    .mapToObj(number -> new Due(Instant.ofEpochSecond(number / 3), new UUID(1, number)))
                    .toList();
            var done = new ArrayList<UUID>();
            Due.workOff(2, last -> after(all, last), done::add);
            assertThat(done).isEqualTo(all.stream().map(Due::id).toList());
        }
    }

    private static List<Due> after(List<Due> all, Due last) {
        var order = Comparator.comparing(Due::at).thenComparing(Due::id);
        return all.stream().filter(due -> order.compare(due, last) > 0).limit(2).toList();
    }
}
