package dev.kossa.bench;

import java.util.List;

/** Hands out one after the other, again and again, so that the average time of a call is the average over all. */
final class Rota<T> {
    private final List<T> all;
    private int next;

    Rota(List<T> all) {
        this.all = List.copyOf(all);
    }

    T next() {
        T one = all.get(next);
        next = next + 1 == all.size() ? 0 : next + 1;
        return one;
    }
}
