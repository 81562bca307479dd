package dev.kossa.cli.knowledge;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.knowledge.KnowledgeCatalogue;
import dev.kossa.knowledge.KnowledgeCatalogue.Item;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kossa knowledge list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists all that has an id: findings, mechanisms, tests, treatments, sources and more.")
final class ListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "WORD", description = "Only what has this word in its kind, id or name.")
    private Optional<String> word = Optional.empty();

    @Mixin
    private KnowledgeOptions options = new KnowledgeOptions();

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Item> items = KnowledgeCatalogue.of(options.load()).list().stream()
                .filter(item -> word.map(wanted -> matches(item, wanted)).orElse(true))
                .toList();
        int kinds = items.stream().mapToInt(item -> item.kind().length()).max().orElse(0);
        int ids = items.stream().mapToInt(item -> item.id().length()).max().orElse(0);
        for (Item item : items) {
            terminal.out().println(pad(item.kind(), kinds) + "  " + pad(item.id(), ids) + "  " + item.label());
        }
        if (items.isEmpty()) {
            terminal.err().println("Nothing has the word (" + word.orElse("") + ").\nMaybe a shorter word finds it.");
        }
        return ExitCode.DONE;
    }

    private static boolean matches(Item item, String word) {
        String all = item.kind() + " " + item.id() + " " + item.label();
        return all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
