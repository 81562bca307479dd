package dev.kossa.prose.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The texts that are edited: the project's own, and published ones where they lie beside the project. */
final class Texts {
    private static final Path OWN = Path.of("src", "test", "resources", "dev", "kossa", "prose", "edit");
    private static final Path RETOLD = Path.of("..", "examples", "infant-9-months", "report.txt");
    private static final Path SOURCE = Path.of("..", "..", "shared", "seed", "case-report.txt");
    private static final Path CASES = Path.of("..", "..", "shared", "cases", "texts");
    /** Published texts on which the reader was developed; the others only measure it. */
    private static final Set<String> DEVELOPED_ON = Set.of(
            "alghaith-2022",
            "caffey-3mo",
            "cellulitis-sae-2y",
            "gout-39m",
            "septicarthritis-im-13m",
            "nf-vaccine-9mo",
            "nicolau-compartment-5f",
            "calciphylaxis-ckd5-sts",
            "melioidosis-hip",
            "tumoral-fingertip-pregnancy",
            "tb-wrist-31f",
            "erysipelas-scar-47f",
            "tc99m-extravasation",
            "myositis-ossificans-83f",
            "gout-tophaceous-67m",
            "calcifying-fibrous-17f",
            "tumoral-tmj");

    private Texts() {}

    /**
     * A text.
     *
     * @param own whether it is the project's own
     * @param heldOut whether nobody looks at it, so that it can measure
     */
    record Text(String name, String text, boolean own, boolean heldOut) {}

    static List<Text> all() throws IOException {
        List<Text> texts = new ArrayList<>();
        add(OWN, true, texts);
        add(RETOLD, true, texts);
        add(SOURCE, false, texts);
        add(CASES, false, texts);
        return texts;
    }

    private static void add(Path path, boolean own, List<Text> texts) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(path)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".txt", "");
            boolean heldOut = path.equals(CASES) && !DEVELOPED_ON.contains(name);
            texts.add(new Text(name, Files.readString(file), own, heldOut));
        }
    }
}
