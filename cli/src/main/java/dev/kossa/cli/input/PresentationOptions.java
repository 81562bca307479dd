package dev.kossa.cli.input;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.ProseReader;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what a text leaves open: when its patient presented, and its language; for the commands that read texts. */
public final class PresentationOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(
            names = "--presented",
            paramLabel = "TIME",
            description =
                    "When the patient of a text presented: a date (2020-06-15, noon) or a time (2020-06-15T09:30). "
                            + "Without it times count from the presentation.")
    private Optional<String> presented = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "Language of a text: en (default), ...")
    private String language = "en";

    /**
     * The moment from which the times of a text count.
     *
     * @param zone of local times and days
     * @throws ParameterException when there is no such time
     */
    public Anchor anchor(ZoneId zone) {
        return presented.map(written -> anchor(written, zone)).orElseGet(Anchor::undated);
    }

    private Anchor anchor(String written, ZoneId zone) {
        return AsOf.parseAtNoon(written, zone)
                .map(moment -> Anchor.at(moment, zone))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "The time (" + written + ") of --presented is no date or time that there is.\n"
                                + "Maybe it should look like 2020-06-15 or 2020-06-15T09:30."));
    }

    /**
     * A reader of the language.
     *
     * @throws Refusal when the knowledge has no rules for it
     */
    public ProseReader reader(Knowledge knowledge) {
        if (knowledge.language(language).isEmpty()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The language (" + language + ") is not one that Kossa reads.\nMaybe en was meant.");
        }
        return ProseReader.of(knowledge, language);
    }

    /**
     * The zone that an option of the command names; else that of this computer.
     *
     * @throws ParameterException when there is no such zone
     */
    public ZoneId zone(Optional<String> written, ZoneId here) {
        return written.map(zone -> TimeOptions.zone(zone, spec)).orElse(here);
    }
}
