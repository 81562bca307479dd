package dev.kossa.cli.review;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.cli.view.Report;
import dev.kossa.cli.view.html.HtmlView;
import dev.kossa.cli.view.json.JsonView;
import dev.kossa.cli.view.text.Look;
import dev.kossa.cli.view.text.TextView;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.review.FhirReviewWriter;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.review.Review;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kossa review}. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Reviews the record of one patient: red flags first, then the leading explanations with their reasons,"
                        + " the next test and the plan.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a red flag stands, with --fail-on-alert",
            "2:the command line is wrong",
            "3:a record or the knowledge cannot be read",
            "70:Kossa failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kossa review record.json",
            "      what is known now of a patient, in the terminal",
            "  kossa review record.json --as-of 2020-06-15",
            "      what was known at the end of that day",
            "  kossa review history.json labs.ndjson --profile uk --format html -o x.html",
            "      several files of one patient, as a page to print",
            "  curl -s \"$FHIR/Patient/17/\\$everything\" | kossa review - --format json",
            "      from a server, for a program",
            "  kossa review record.json --format fhir -o proposals.json",
            "      as FHIR R4, to put beside the record: proposals, no facts"
        })
public final class ReviewCommand implements Callable<Integer> {
    private static final int FILE_COLUMNS = 100;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "FHIR R4 JSON: a Bundle, a resource or NDJSON; \"-\" is standard input. Several files are one patient.")
    private List<String> files = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = {
                "What was known by then: an instant (2020-06-15T12:00:00+03:00), a local time (2020-06-15T12:00) or a date, "
                        + "which means the end of that day.",
                "Without it: now, so all of an old record is used."
            })
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Time zone of local times and days, such as Asia/Riyadh or +03:00; else that of this computer.")
    private Optional<String> zone = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = {
                "text (default); json; html: one page without anything from outside; fhir: an R4 Bundle of proposals."
            })
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--all",
            description = "Leave nothing out of the text: every explanation, reason, option and phrase.")
    private boolean all;

    @Option(names = "--fail-on-alert", description = "Exit code 1 when a red flag stands.")
    private boolean failOnAlert;

    @Mixin
    private KnowledgeOptions knowledgeOptions = new KnowledgeOptions();

    /** @param terminal where it reads and writes */
    public ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ZoneId days = zone.map(this::zone).orElse(terminal.clock().getZone());
        Instant moment = asOf.map(written -> moment(written, days)).orElseGet(terminal.clock()::instant);
        Inputs inputs = Inputs.of(files, terminal.in());
        Knowledge knowledge = knowledgeOptions.load();
        Reading reading = inputs.read(new FhirReader(knowledge), days);
        Review review = Review.of(reading.record(), knowledge, moment);
        int later = reading.record().facts().size() - review.record().facts().size();
        print(new Report(review, knowledge, reading.issues(), later, new Report.Choices(asOf.isEmpty(), all)));
        return failOnAlert && review.alert() ? ExitCode.ALERT : ExitCode.DONE;
    }

    private ZoneId zone(String written) {
        try {
            return ZoneId.of(written);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The time zone (" + written
                            + ") is not known.\nMaybe Europe/London, Asia/Riyadh or +03:00 was meant.");
        }
    }

    private Instant moment(String written, ZoneId days) {
        return AsOf.parse(written, days)
                .orElseThrow(
                        () -> new ParameterException(
                                spec.commandLine(),
                                "The time (" + written + ") of --as-of is no date or time that there is.\n"
                                        + "Maybe it should look like 2020-06-15, 2020-06-15T12:00 or 2020-06-15T12:00:00+03:00."));
    }

    private void print(Report report) {
        if (output.isPresent()) {
            write(render(report, Look.plain(FILE_COLUMNS)), output.get());
        } else if (format == Format.TEXT) {
            terminal.out().print(render(report, Look.of(terminal)));
        } else {
            byte[] bytes = render(report, Look.of(terminal)).getBytes(StandardCharsets.UTF_8);
            terminal.out().write(bytes, 0, bytes.length);
        }
    }

    private String render(Report report, Look look) {
        return switch (format) {
            case TEXT -> new TextView(report, look).write();
            case JSON -> new JsonView(report).write();
            case HTML -> new HtmlView(report).write();
            case FHIR -> new FhirReviewWriter(report.knowledge()).write(report.review(), report.reading());
        };
    }

    private static void write(String text, Path file) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The file " + file
                            + " cannot be written.\nMaybe its folder does not exist, or is not yours to write.");
        }
    }
}
