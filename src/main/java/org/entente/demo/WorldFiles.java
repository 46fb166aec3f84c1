package org.entente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the world. Every scalar is read as it is written: a date stays as precise as its source. */
final class WorldFiles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WorldFiles() {}

    /** Read once, when first asked for: the sign-in page asks each time. */
    private static final class Once {
        static final List<GroupFile> GROUPS = read("demo/groups/*.yaml", GroupFile.class);
        static final List<AccountLine> ACCOUNTS = resources("demo/accounts.tsv").stream()
                .flatMap(file -> text(file).lines())
                .skip(1)
                .map(AccountLine::parse)
                .toList();
        static final Map<Language, Map<String, String>> DIRECTORY = table(resources("demo/directory.tsv").stream()
                .flatMap(file -> text(file).lines())
                .toList());
    }

    static List<GroupFile> groups() {
        return Once.GROUPS;
    }

    /** The texts of a group, in the order in which they are told. */
    static List<TextFile> texts(String group) {
        return read("demo/texts/*.yaml", TextFile.class).stream()
                .filter(file -> file.group().equals(group))
                .toList();
    }

    /** The words of the press on a group, in the order in which they came. */
    static List<String> reports(String group) {
        return resources("demo/press/*.txt").stream()
                .filter(file -> String.valueOf(file.getFilename()).startsWith(group + "-"))
                .map(WorldFiles::text)
                .toList();
    }

    static List<AccountLine> accounts() {
        return Once.ACCOUNTS;
    }

    /** What the missions of a language publish in the directory, by the names of the columns. */
    static Map<String, String> directory(Language language) {
        return Objects.requireNonNull(Once.DIRECTORY.get(language), language.tag());
    }

    private static Map<Language, Map<String, String>> table(List<String> lines) {
        var columns = lines.getFirst().split("\t");
        var rows = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t");
            var row = new HashMap<String, String>();
            for (var column = 0; column < columns.length; column++) {
                row.put(columns[column], cells[column]);
            }
            rows.put(Language.of(cells[0]).orElseThrow(), row);
        }
        return rows;
    }

    static LocalizedText localized(Map<String, String> byTag) {
        var wordings = new EnumMap<Language, String>(Language.class);
        byTag.forEach((tag, wording) -> wordings.put(Language.of(tag).orElseThrow(), wording));
        return new LocalizedText(wordings);
    }

    private static <T> List<T> read(String pattern, Class<T> type) {
        return resources(pattern).stream()
                .map(file -> JSON.convertValue(yaml().load(text(file)), type))
                .toList();
    }

    private static List<Resource> resources(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern))
                    .sorted(Comparator.comparing(Resource::getFilename, Comparator.nullsLast(String::compareTo)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration world cannot be read.", e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration world cannot be read.", e);
        }
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new WordsOnly());
    }

    /** Without implicit types: {@code 2021} is no number, {@code NO} no truth value, {@code 2020-05-12} no instant. */
    private static final class WordsOnly extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // None on purpose.
        }
    }
}
