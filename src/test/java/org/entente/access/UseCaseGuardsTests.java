package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.GroupSettings;
import org.entente.support.EntenteTest;
import org.entente.support.Requests;
import org.entente.texts.TextWorld;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * No route, no filter: every method that takes an actor, of every use case and every face of a module, is called as
 * those who have nothing to do with the group. None answers with anything of the group, none writes (assurance 1.20).
 * The methods are found at run time, so that a new one is called, too.
 */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UseCaseGuardsTests {

    /** What the scene says of itself, and must not be told. */
    private static final List<String> SECRETS =
            List.of("To know who may do what.", "Déclaration commune", "Rappelant le", "You are invited.");

    /**
     * What a stranger may do because it needs no group: found one, choose a language, end sessions of one's own. That a
     * mark was refused is noted of whoever sent it (MRK-02).
     */
    private static final Set<String> WITHOUT_A_GROUP = Set.of(
            "FoundingAGroup.found",
            "StartingAGroup.start",
            "ReadingAccessions.open",
            "ReadingAccessions.opening",
            "RequestingAccession.join",
            "Posts.prefer",
            "Sessions.close",
            "Sessions.end",
            "Sessions.change",
            "Notices.open",
            "RefusingMarks.keep",
            "MakingReceipts.of",
            "MakingReceipts.withAct");

    /** What is meant by an id, by a word in the name of a parameter or of the class that takes it; the first that fits. */
    private static final Map<String, String> MEANT = new LinkedHashMap<>();

    static {
        MEANT.put("version", "");
        MEANT.put("invitation", "invitation@open");
        MEANT.put("accession", "accession@running");
        MEANT.put("body", "body@hidden");
        MEANT.put("role", "role@body");
        MEANT.put("focalpoint", "point@group");
        MEANT.put("atest", "ping@running");
        MEANT.put("marking", "text@shared");
        MEANT.put("silence", "silence@running");
        MEANT.put("text", "text@shared");
        MEANT.put("post", "post@");
        MEANT.put("opening", "opening@closed");
        MEANT.put("report", "report@closed");
        MEANT.put("happening", "telling@closed");
        MEANT.put("readingpress", "report@closed");
        MEANT.put("group", "opening@closed");
        MEANT.put("ping", "ping@running");
    }

    @Autowired
    private AccessScene scenes;

    @Autowired
    private Requests requests;

    @Autowired
    private ApplicationContext context;

    private AccessScene.Laid scene;

    @BeforeAll
    void lay() {
        scene = scenes.lay();
    }

    @AfterAll
    void clear() {
        scenes.clear(scene);
    }

    @Test
    void everyUseCaseRefusesThoseWhoHaveNothingToDoWithTheGroup() {
        var faults = new ArrayList<String>();
        var called = new TreeMap<String, Integer>();
        for (var bean : beans()) {
            for (var method : guarded(bean)) {
                var name = AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName();
                if (!WITHOUT_A_GROUP.contains(name)) {
                    for (var who : List.of(Who.STRANGER, Who.OTHER_CHAIR, Who.LEFT, Who.OPERATOR, Who.ANYONE)) {
                        call(bean, method, who, name, faults);
                        called.merge(name, 1, Integer::sum);
                    }
                }
            }
        }
        System.out.printf("guards: %d methods called directly: %s%n", called.size(), called.keySet());
        assertThat(called).hasSizeGreaterThan(60);
        assertThat(faults).isEmpty();
    }

    private List<Object> beans() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> {
                    var type = context.getType(name);
                    return type != null
                            && type.getName().startsWith("org.entente.")
                            && !type.getPackageName().endsWith(".web")
                            && !type.getPackageName().contains("access");
                })
                .map(context::getBean)
                .toList();
    }

    private static List<Method> guarded(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        var useCase = type.getPackageName().endsWith(".usecase")
                || Modifier.isPublic(type.getModifiers())
                        && type.getPackageName().split("\\.").length == 3;
        return !useCase || type.getPackageName().equals("org.entente.database")
                ? List.of()
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> !Modifier.isPrivate(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic()
                                && method.getParameterCount() > 1
                                && method.getParameterTypes()[0] == Actor.class)
                        .sorted(Comparator.comparing(Method::toString))
                        .toList();
    }

    private void call(Object bean, Method method, Who who, String name, List<String> faults) {
        requests.rolledBack(() -> {
            var before = requests.written(Set.of());
            var answer = answer(bean, method, scene.actor(who), faults, name);
            if (SECRETS.stream().anyMatch(answer::contains)) {
                faults.add(name + " tells " + who + ": " + answer);
            }
            try {
                var written = requests.written(Set.of()) - before;
                if (written != 0) {
                    faults.add(name + " writes " + written + " rows for " + who + ": " + answer);
                }
            } catch (RuntimeException transactionFailed) {
                // The database refused: nothing of the transaction stays.
            }
            return true;
        });
    }

    private String answer(Object bean, Method method, Actor actor, List<String> faults, String name) {
        try {
            method.setAccessible(true);
            var values = Arrays.stream(method.getParameters())
                    .map(parameter -> parameter.getType() == Actor.class ? actor : value(parameter))
                    .toArray();
            return String.valueOf(method.invoke(bean, values));
        } catch (InvocationTargetException refused) {
            return String.valueOf(refused.getCause());
        } catch (ReflectiveOperationException | IllegalStateException unknown) {
            faults.add(name + " could not be called: " + unknown);
            return "";
        }
    }

    private @Nullable Object value(Parameter parameter) {
        var type = parameter.getType();
        if (type == UUID.class) {
            return id(parameter.getName() + " "
                    + parameter.getDeclaringExecutable().getDeclaringClass());
        }
        if (Collection.class.isAssignableFrom(type)) {
            var element = ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
            var one = element instanceof Class<?> known ? value(known, parameter.getName()) : null;
            var list = one == null ? List.of() : List.of(one);
            return type == Set.class ? Set.copyOf(list) : list;
        }
        return value(type, parameter.getName());
    }

    private @Nullable Object value(Class<?> type, String name) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> null);
        }
        var known = Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, name.equals("slug") ? slug() : "WAIVER"),
                        Map.entry(int.class, 1),
                        Map.entry(long.class, 1L),
                        Map.entry(boolean.class, true),
                        Map.entry(UUID.class, id(name)),
                        Map.entry(Clock.class, Clock.systemUTC()),
                        Map.entry(Instant.class, Clock.systemUTC().instant().plus(Duration.ofDays(12))),
                        Map.entry(LocalDate.class, LocalDate.now(ZoneOffset.UTC)),
                        Map.entry(ZoneId.class, ZoneOffset.UTC),
                        Map.entry(DayOfWeek.class, DayOfWeek.SUNDAY),
                        Map.entry(PartialDate.class, PartialDate.parse("2025")),
                        Map.entry(SilenceProfile.class, SilencePresets.all().getFirst()),
                        Map.entry(GroupSettings.class, GroupSettings.usual(id("group"))),
                        Map.entry(PartyCode.class, new PartyCode("BT")),
                        Map.entry(org.entente.core.LocalizedText.class, TextWorld.words("Words")))
                .get(type);
        return known != null ? known : type.isRecord() ? record(type) : null;
    }

    private Object record(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            for (var candidate : type.getDeclaredConstructors()) {
                constructor = candidate.getParameterCount() > constructor.getParameterCount() ? candidate : constructor;
            }
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(constructor.getParameters()).map(this::value).toArray());
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** The id that a parameter of that name means, or, where the name is no more than that, of that class. */
    private UUID id(String name) {
        return Arrays.stream(name.toLowerCase(java.util.Locale.ROOT).split(" "))
                .flatMap(word -> MEANT.keySet().stream()
                        .filter(word.replace("org.entente.", "")::contains)
                        .limit(1))
                .findFirst()
                .map(kind -> kind.equals("version")
                        ? scenes.version(scene, "issued")
                        : thing(
                                MEANT.get(kind).split("@", -1)[0],
                                MEANT.get(kind).split("@", -1)[1]))
                .orElseGet(Ids::next);
    }

    private UUID thing(String kind, String state) {
        return UUID.fromString(
                Objects.requireNonNull(scene.thing(kind, state).values().get("id")));
    }

    private String slug() {
        return Objects.requireNonNull(scene.thing("group", "closed").values().get("slug"));
    }
}
