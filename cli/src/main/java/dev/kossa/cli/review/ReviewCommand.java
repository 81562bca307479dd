package dev.kossa.cli.review;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.input.Document;
import dev.kossa.cli.input.Inputs;
import dev.kossa.cli.input.Manuscripts;
import dev.kossa.cli.input.PresentationOptions;
import dev.kossa.cli.input.TimeOptions;
import dev.kossa.cli.output.OutputOptions;
import dev.kossa.cli.review.report.Report;
import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.fhir.FhirReader;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.prose.Anchor;
import dev.kossa.review.Review;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  kossa review report.txt",
            "      what a case report tells, up to its end",
            "  kossa review history.json labs.ndjson --profile uk --format html -o x.html",
            "      several files of one patient, as a page to print",
            "  curl -s \"$FHIR/Patient/17/\\$everything\" | kossa review - --format json",
            "      from a server, for a program",
            "  kossa review record.json --format fhir -o proposals.json",
            "      as FHIR R4, to put beside the record: proposals, no facts"
        })
public final class ReviewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "FHIR R4 JSON: a Bundle, a resource or NDJSON; \"-\" is standard input. Several files are one patient. "
                            + "Or one text, such as a case report.")
    private List<String> files = List.of();

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Mixin
    private PresentationOptions presentation = new PresentationOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

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
        ZoneId days = time.zone(terminal.clock());
        Instant moment = time.moment(terminal.clock());
        Anchor anchor = presentation.anchor(days);
        Inputs inputs = Inputs.of(files, terminal.in());
        Optional<Document> prose = inputs.prose();
        Knowledge knowledge = knowledgeOptions.load();
        Told told = prose.isPresent()
                ? Told.of(presentation.reader(knowledge).read(Manuscripts.read(prose.get()), anchor))
                : Told.of(inputs.read(new FhirReader(knowledge), days), moment);
        Instant asOf = time.now() ? told.end() : moment;
        Review review = Review.of(told.record(), knowledge, asOf);
        int later = told.record().facts().size() - review.record().facts().size();
        boolean now = time.now() && prose.isEmpty();
        Report report = new Report(review, knowledge, told.issues(), later, new Report.Choices(now, all));
        output.print(new ReviewRendering(report), terminal);
        return failOnAlert && review.alert() ? ExitCode.ALERT : ExitCode.DONE;
    }
}
