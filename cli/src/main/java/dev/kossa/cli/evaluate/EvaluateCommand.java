package dev.kossa.cli.evaluate;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.evaluate.reading.ReadingEvaluation;
import dev.kossa.cli.evaluate.reading.ReadingEvaluation.Meaning;
import dev.kossa.cli.evaluate.reading.ReadingEvaluation.Task;
import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.prose.source.Documents;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Scores the ranking on a folder of cases whose diagnosis is known, or the reading of texts whose content is known. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the ranking on patients whose diagnosis is known, or, with --reading, the reading of texts.",
            "",
            "DIR holds NAME.json (a FHIR Bundle) with NAME.expected.json: {\"finalDiagnosis\": \"id\", \"subtype\": \"id or "
                    + "null\", \"asOf\": \"date or null\"}. A file that cannot be read counts as wrong.",
            "",
            "With --reading, DIR holds NAME.txt with NAME.json, what a person found in the text."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:the command line is wrong", "3:no case could be read"})
public final class EvaluateCommand implements Callable<Integer> {
    private static final int WIDE = 120;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder with the cases.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--hide",
            paramLabel = "WHAT",
            split = ",",
            converter = HiddenNames.class,
            description =
                    "exposure: calcium that was given and what stands for it; imaging: images and biopsies. Can be "
                            + "given twice.")
    private List<Hidden> hidden = List.of();

    @Option(
            names = "--plant-calcium",
            paramLabel = "WHERE",
            converter = PlantingNames.class,
            description =
                    "Plants an infusion of calcium into every record: same-limb, other-limb, after-onset or oral.")
    private Optional<Planting> planting = Optional.empty();

    @Option(
            names = "--reading",
            paramLabel = "DIR",
            description = "Folder with texts and their gold: scores how they are read, field by field.")
    private Optional<Path> texts = Optional.empty();

    @Option(
            names = "--split",
            paramLabel = "FILE",
            description = "With --reading: names of the texts on which the reader was developed, one on a line. They "
                    + "and the others are reported apart, and of the others no errors are listed.")
    private Optional<Path> split = Optional.empty();

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "With --reading: where the gold is wrong (CORRECTIONS.md). It is scored both ways.")
    private Optional<Path> corrections = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private Format format = Format.text;

    @Option(
            names = "--write-scores",
            paramLabel = "FOLDER",
            description =
                    "Writes the score tables that are kept into this folder, instead of printing one: those of all "
                            + "modes, or, with --reading, reading.md.")
    private Optional<Path> scores = Optional.empty();

    @Option(names = "--gold-map", description = "Prints which answers count as which mechanism, and ends.")
    private boolean goldMap;

    /** How the result is written. */
    enum Format {
        text,
        json
    }

    /** For {@code Kossa}. */
    public EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        GoldMap map = GoldMap.load();
        PrintStream out = terminal.out();
        if (goldMap) {
            out.println(map.text().strip());
            return ExitCode.DONE;
        }
        if (texts.isPresent()) {
            return reading(new Task(texts.get(), split, corrections), map, out);
        }
        if (split.isPresent() || corrections.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The options --split and --corrections need --reading.\nMaybe --reading DIR is missing.");
        }
        Path path = folder.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "The folder with the cases is missing.\nMaybe evaluation/cases was meant."));
        return evaluate(CaseFolder.of(path), map, out);
    }

    private int evaluate(CaseFolder cases, GoldMap map, PrintStream out) {
        cases.unanswered()
                .forEach(name -> terminal.err()
                        .println("The file " + name + ".json has no " + name + ".expected.json and was not scored."));
        Knowledge known = knowledge.load();
        List<CaseFile> files = new CaseReader(known, map).read(cases);
        Evaluator evaluator = new Evaluator(known, files);
        if (scores.isPresent()) {
            Map<String, String> tables = ScoreTables.of(evaluator);
            ScoreTables.write(tables, scores.get());
            out.println(tables.size() + " score tables written to " + scores.get());
        } else {
            Evaluation evaluation = evaluator.run(new Mode(new TreeSet<>(hidden), planting));
            out.println(written(evaluation).stripTrailing());
        }
        return files.stream().anyMatch(EvaluationCase.class::isInstance) ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    private int reading(Task task, GoldMap map, PrintStream out) {
        if (folder.isPresent() || !hidden.isEmpty() || planting.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The option --reading scores texts, not the ranking of cases.\nMaybe leave out the other folder, "
                            + "--hide and --plant-calcium.");
        }
        Knowledge known = knowledge.load();
        Vocabulary vocabulary = known.vocabulary();
        Meaning meaning = new Meaning(
                key -> map.gold(key, Optional.empty(), vocabulary).condition(), new CalciumNames(vocabulary).drugs());
        ReadingEvaluation evaluation = ReadingEvaluation.of(task, known, meaning, Documents::read);
        evaluation.notes().forEach(terminal.err()::println);
        if (scores.isPresent()) {
            ScoreTables.write(Map.of(ReadingEvaluation.KEPT, evaluation.kept()), scores.get());
            out.println("1 score table written to " + scores.get());
        } else {
            out.println(written(evaluation).stripTrailing());
        }
        return evaluation.anyReadable() ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    private String written(ReadingEvaluation evaluation) {
        return switch (format) {
            case text -> evaluation.text(terminal.columns().orElse(WIDE));
            case json -> evaluation.json();
        };
    }

    private String written(Evaluation evaluation) {
        return switch (format) {
            case text -> TextReport.of(evaluation, terminal.columns().orElse(WIDE));
            case json -> JsonReport.of(evaluation);
        };
    }

    /** "exposure", "imaging". */
    static final class HiddenNames implements ITypeConverter<Hidden> {
        @Override
        public Hidden convert(String value) {
            return java.util.Arrays.stream(Hidden.values())
                    .filter(what -> what.label().equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is neither exposure nor imaging"));
        }
    }

    /** "same-limb", "other-limb", "after-onset", "oral". */
    static final class PlantingNames implements ITypeConverter<Planting> {
        @Override
        public Planting convert(String value) {
            return java.util.Arrays.stream(Planting.values())
                    .filter(where -> where.label().equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is none of same-limb, other-limb, after-onset, oral"));
        }
    }
}
