package dev.kossa.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.server.access.AccessSettings;
import dev.kossa.server.hooks.HookSettings;
import dev.kossa.server.store.StoreSettings;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** FEATURE UNDER TEST: the table of settings in docs/service.md has every setting of the code, with its default, and no other. */
class S02_SettingsTest {
    private static final List<Class<?>> SETTINGS =
            List.of(Settings.class, AccessSettings.class, HookSettings.class, StoreSettings.class);
    private static final Pattern ROW = Pattern.compile("\\| `(kossa\\.[^`]+)` \\| (?:`([^`]*)`)? ?\\|");

    @Test
    void theTableIsThatOfTheCode() throws IOException {
        Map<String, String> code = new TreeMap<>();
        for (Class<?> settings : SETTINGS) {
            collect(
                    settings,
                    settings.getAnnotation(ConfigurationProperties.class).value() + ".",
                    code);
        }
        assertThat(table()).isEqualTo(code);
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "service.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.lookingAt()) {
                rows.put(row.group(1), row.group(2) == null ? "" : row.group(2));
            }
        }
        return rows;
    }

    private static void collect(Class<?> settings, String prefix, Map<String, String> all) {
        // The annotations of a record's components stand on the parameters of its constructor.
        var parameters = settings.getDeclaredConstructors()[0].getParameters();
        RecordComponent[] components = settings.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = prefix + kebab(components[i].getName());
            if (components[i].getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item
                    && item.isRecord()) {
                collect(item, name + "[n].", all);
            } else {
                DefaultValue value = parameters[i].getAnnotation(DefaultValue.class);
                all.put(name, value == null ? "" : String.join(",", value.value()));
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
