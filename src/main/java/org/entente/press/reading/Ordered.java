package org.entente.press.reading;

import java.util.List;
import java.util.function.ToIntFunction;

/** Search in what stands in the order of the text. */
final class Ordered {

    private Ordered() {}

    /** The index of the first that does not begin before the place; their number if all do. */
    static <T> int first(List<T> all, ToIntFunction<T> start, int place) {
        var low = 0;
        var high = all.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (start.applyAsInt(all.get(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
