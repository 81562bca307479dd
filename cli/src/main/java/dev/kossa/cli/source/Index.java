package dev.kossa.cli.source;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The file {@code index.yaml} of a knowledge base, which names the other files. */
final class Index {
    static final String FILE = "index.yaml";

    /** Comments may name files too. */
    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)#.*$");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_./-]+\\.yaml\\b");

    private Index() {}

    static List<String> files(String text) {
        return NAME.matcher(COMMENT.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.equals(FILE))
                .distinct()
                .toList();
    }
}
