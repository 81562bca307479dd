package dev.kossa.knowledge;

import java.util.List;

/**
 * Where a row of knowledge comes from.
 *
 * @param row where it stands: "likelihoods/general.yaml#fever/cellulitis"
 * @param sources the sources
 * @param tag how far it was verified
 * @param note the reason in words; empty when there is none
 */
public record Basis(String row, List<Source> sources, Tag tag, String note) {
    public Basis {
        sources = List.copyOf(sources);
    }
}
