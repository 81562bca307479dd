package dev.kossa.cli;

import dev.kossa.cli.source.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.review.Review;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which program, which knowledge. */
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String program = Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        String knowledge = Knowledge.load(new ClassPathKnowledge()).version();
        return new String[] {"kossa " + program, "knowledge " + knowledge + ", " + Review.NOT_VALIDATED};
    }
}
