package dev.kossa.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows by their id; of two with the same id, which is a problem noted elsewhere, the first counts. */
final class ById {
    private ById() {}

    static <T> Map<String, T> map(List<T> rows, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.putIfAbsent(id.apply(row), row));
        return byId;
    }
}
