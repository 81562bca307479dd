package dev.kossa.cli.watch;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.input.Inputs;
import dev.kossa.cli.input.TimeOptions;
import dev.kossa.cli.output.OutputOptions;
import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.Reading;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.line.LineReview;
import dev.kossa.review.line.LineWatch;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kossa watch}. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Watches the infusion lines of one patient: checks that are due or overdue, injuries with their grades and"
                        + " what is to be done until when, and the late watch after calcium.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:an alert stands, with --fail-on-alert",
            "2:the command line is wrong",
            "3:a record or the knowledge cannot be read",
            "70:Kossa failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kossa watch record.json",
            "      what is due now, in the terminal",
            "  kossa watch record.json --as-of 2026-03-01T12:30 --zone +01:00",
            "      what was due then, by what was known then",
            "  kossa watch record.json --profile us --format html -o watch.html",
            "      as a page to print, with the texts for letter and parents",
            "  kossa watch record.json --fail-on-alert > /dev/null || call",
            "      for a program that calls somebody"
        })
public final class WatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "FHIR R4 JSON: a Bundle, a resource or NDJSON; \"-\" is standard input. Several files are one patient.")
    private List<String> files = List.of();

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--fail-on-alert", description = "Exit code 1 when an alert stands, such as an overdue check.")
    private boolean failOnAlert;

    @Mixin
    private KnowledgeOptions knowledgeOptions = new KnowledgeOptions();

    /** @param terminal where it reads and writes */
    public WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ZoneId days = time.zone(terminal.clock());
        Instant moment = time.moment(terminal.clock());
        Inputs inputs = Inputs.of(files, terminal.in());
        Knowledge knowledge = knowledgeOptions.load();
        Reading reading = inputs.read(new FhirReader(knowledge), days);
        LineReview review = LineWatch.of(reading.record(), knowledge, moment);
        PatientRecord known = reading.record().asOf(moment);
        int later = reading.record().facts().size() - known.facts().size();
        WatchReport report =
                new WatchReport(known, review, knowledge, reading.issues(), new WatchReport.Extent(later, time.now()));
        output.print(new WatchRendering(report), terminal);
        return failOnAlert && review.alert() ? ExitCode.ALERT : ExitCode.DONE;
    }
}
