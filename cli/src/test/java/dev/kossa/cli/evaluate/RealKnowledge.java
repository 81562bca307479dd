package dev.kossa.cli.evaluate;

import dev.kossa.cli.source.ClassPathKnowledge;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Source;
import dev.kossa.knowledge.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The knowledge of the program, loaded once for all tests. */
final class RealKnowledge {
    static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPathKnowledge());

    private RealKnowledge() {}

    /** The knowledge with one likelihood in place of its own. */
    static Knowledge with(Likelihood likelihood) {
        Reasoning real = KNOWLEDGE.reasoning();
        Map<String, Likelihood> likelihoods = new LinkedHashMap<>(real.likelihoods());
        likelihoods.put(likelihood.finding(), likelihood);
        Reasoning reasoning = real.with(real.onset(), likelihoods, real.named(), real.sensitivities());
        return KNOWLEDGE.with(reasoning, "test");
    }

    /** A basis of these sources of the knowledge. */
    static Basis basis(String... sources) {
        List<Source> found = Stream.of(sources)
                .map(id -> Optional.ofNullable(KNOWLEDGE.sources().get(id)).orElseThrow())
                .toList();
        return new Basis("test", found, Tag.C, "");
    }
}
