package dev.kossa.cli.read;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.input.Document;
import dev.kossa.cli.input.Manuscripts;
import dev.kossa.cli.input.PresentationOptions;
import dev.kossa.cli.output.Format;
import dev.kossa.cli.output.OutputOptions;
import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.ProseReader;
import java.nio.file.Path;
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

/** {@code kossa read}. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads a case report, a letter or a result in words: the case field by field, each fact with the words"
                        + " that say it, other patients, and what the text says against itself.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:the command line is wrong",
            "3:a file or the knowledge cannot be read; with --many: some files cannot",
            "70:Kossa failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kossa read report.txt",
            "      what it says, in the terminal",
            "  kossa read report.txt --format html -o report.html",
            "      the text with its facts marked, and the record beside it",
            "  kossa read report.txt --presented 2020-06-15 --format fhir -o record.json",
            "      the record of its patient",
            "  kossa read record.json",
            "      the attached documents, conclusions and notes of a FHIR record, each for itself",
            "  kossa read --many reports -o reports.ndjson",
            "      a folder with thousands of files; a run that was stopped goes on"
        })
public final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "A text, a PDF, JATS XML, or FHIR R4 JSON whose attached documents, conclusions and notes are read;"
                            + " \"-\" is standard input. Each text is a document of its own.")
    private List<String> files = List.of();

    @Option(
            names = "--many",
            paramLabel = "DIR",
            description =
                    "Reads all files in a folder and below it, and appends one line of JSON for each to the file of -o."
                            + " Files that have a line there already are left out.")
    private Optional<Path> many = Optional.empty();

    @Mixin
    private PresentationOptions presentation = new PresentationOptions();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Time zone of --presented, such as Asia/Riyadh or +03:00; else that of this computer.")
    private Optional<String> zone = Optional.empty();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private KnowledgeOptions knowledgeOptions = new KnowledgeOptions();

    /** @param terminal where it reads and writes */
    public ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Anchor anchor =
                presentation.anchor(presentation.zone(zone, terminal.clock().getZone()));
        check();
        Knowledge knowledge = knowledgeOptions.load();
        ProseReader reader = presentation.reader(knowledge);
        if (many.isPresent()) {
            Many all = new Many(
                    (name, manuscript) -> new ReadReport(name, reader.read(manuscript, anchor), knowledge), terminal);
            return all.read(many.get(), output.file().orElseThrow()) ? ExitCode.DONE : ExitCode.UNREADABLE;
        }
        List<Manuscript> manuscripts = files.stream()
                .flatMap(file -> Manuscripts.all(Document.of(file, terminal.in())).stream())
                .toList();
        if (isOfOne() && manuscripts.size() > 1) {
            throw wrong(files.get(0) + " holds " + manuscripts.size() + " texts, and --format " + output.format()
                    + " is of one.\nMaybe take --format json.");
        }
        List<ReadRendering> readings = manuscripts.stream()
                .map(manuscript -> new ReadRendering(
                        new ReadReport(manuscript.name(), reader.read(manuscript, anchor), knowledge)))
                .toList();
        output.print(new Readings(readings), terminal);
        if (output.format() == Format.FHIR && !anchor.dated()) {
            terminal.err().println(undated(anchor));
        }
        return ExitCode.DONE;
    }

    /** A program that takes the Bundle would take its dates for dates of the patient. */
    private String undated(Anchor anchor) {
        return "FHIR has no time but dates: " + files.get(0) + " gives none, so its patient counts as presenting on "
                + anchor.presentation().atZone(anchor.zone()).toLocalDate()
                + ".\nMaybe name the day with --presented.";
    }

    private void check() {
        if (many.isEmpty() && files.isEmpty()) {
            throw wrong("A file is missing.\nMaybe 'kossa read report.txt' was meant, or --many DIR.");
        }
        if (many.isPresent() && !files.isEmpty()) {
            throw wrong("--many reads a folder, but a file (" + files.get(0)
                    + ") is named too.\nMaybe put it into the folder.");
        }
        if (many.isPresent() && output.file().isEmpty()) {
            throw wrong(
                    "--many needs a file to write to.\nMaybe -o " + many.get().getFileName() + ".ndjson was meant.");
        }
        if (isOfOne() && (many.isPresent() || files.size() > 1)) {
            throw wrong("--format " + output.format()
                    + " is of one document.\nMaybe name one file, or take --format json.");
        }
    }

    private boolean isOfOne() {
        return output.format() == Format.HTML || output.format() == Format.FHIR;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** Makes a report of a text. */
    interface Reports {
        /** @param name how the file is called in its line */
        ReadReport of(String name, Manuscript manuscript);
    }
}
