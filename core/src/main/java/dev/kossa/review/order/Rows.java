package dev.kossa.review.order;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.ConcentrationRange;
import dev.kossa.knowledge.Orders.DoseRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The longer tables by drug, laid out once for a knowledge base: an order asks for them many times. */
final class Rows {
    private final Map<String, List<DoseRange>> doses;
    private final Map<String, List<ConcentrationRange>> concentrations;

    private Rows(Knowledge knowledge) {
        this.doses = byDrug(knowledge.orders().doses(), DoseRange::drug);
        this.concentrations = byDrug(knowledge.orders().concentrations(), ConcentrationRange::drug);
    }

    static Rows of(Knowledge knowledge) {
        return knowledge.prepared(Rows.class, Rows::new);
    }

    private static <T> Map<String, List<T>> byDrug(List<T> rows, Function<T, String> drug) {
        Map<String, List<T>> byDrug = new HashMap<>();
        for (T row : rows) {
            byDrug.computeIfAbsent(drug.apply(row), id -> new ArrayList<>()).add(row);
        }
        return byDrug;
    }

    List<DoseRange> doses(String drug) {
        return doses.getOrDefault(drug, List.of());
    }

    List<ConcentrationRange> concentrations(String drug) {
        return concentrations.getOrDefault(drug, List.of());
    }
}
