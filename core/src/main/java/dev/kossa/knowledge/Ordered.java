package dev.kossa.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep the order of the files: {@code Map.copyOf} has another order in every run of the program. */
final class Ordered {
    private Ordered() {}

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <E> Set<E> copy(Collection<E> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
