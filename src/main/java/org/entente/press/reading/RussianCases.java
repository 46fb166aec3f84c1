package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;

/** The cases of a Russian place name by its ending; the last word alone is declined, names in о, е, и, у never. */
final class RussianCases {

    private RussianCases() {}

    static List<String> of(String name) {
        var forms = new ArrayList<String>();
        var last = name.charAt(name.length() - 1);
        var stem = name.substring(0, name.length() - 1);
        if (name.endsWith("ия")) {
            with(stem, forms, "и", "ю", "ей");
        } else if (last == 'а') {
            var soft = "гкхжчшщ".indexOf(name.charAt(name.length() - 2)) >= 0;
            with(stem, forms, soft ? "и" : "ы", "е", "у", "ой");
        } else if (last == 'я') {
            with(stem, forms, "и", "е", "ю", "ей");
        } else if (last == 'ь') {
            with(stem, forms, "и", "ью", "я", "ю", "ем", "е");
        } else if (last == 'й') {
            with(stem, forms, "я", "ю", "ем", "е");
        } else if (last == 'ы') {
            with(stem, forms, "", "ам", "ами", "ах");
        } else if ("бвгджзклмнпрстфхцчшщ".indexOf(last) >= 0) {
            with(name, forms, "а", "у", "ом", "е");
        }
        if (name.startsWith("Нижний ")) {
            with("", forms, "Нижнего Новгорода", "Нижнем Новгороде", "Нижнему Новгороду", "Нижним Новгородом");
        }
        return forms;
    }

    private static void with(String stem, List<String> forms, String... endings) {
        for (var ending : endings) {
            forms.add(stem + ending);
        }
    }
}
