package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication by the names that it goes by: DOI, PubMed id, PubMed Central id, web address. Two are the same when they share one name.
 *
 * @param names "doi:10.1186/1757-1626-2-133", "pmid:19203363", "pmc:5040579", "eurorad.org/case/8455"
 */
record Publication(Set<String> names) {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s#?&,;]+");
    private static final Pattern PMID = Pattern.compile("(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov/|pubmed/|pmid:? ?)(\\d+)");
    private static final Pattern PMC = Pattern.compile("(?<![a-z])pmc(\\d+)");
    private static final List<String> DOI_ENDINGS = List.of("/", ".", "/full", "/fulltext", "/pdf", "/abstract");

    Publication {
        names = Set.copyOf(names);
    }

    /** From {@code Bundle.meta.source}: an address, and after # a DOI or a PubMed id. */
    static Publication of(String address) {
        String text = address.toLowerCase(Locale.ROOT).strip();
        Set<String> names = new HashSet<>();
        Matcher doi = DOI.matcher(text);
        while (doi.find()) {
            names.add("doi:" + withoutEnding(doi.group()));
        }
        PMID.matcher(text).results().forEach(found -> names.add("pmid:" + found.group(1)));
        PMC.matcher(text).results().forEach(found -> names.add("pmc:" + found.group(1)));
        String bare = bare(text);
        if (bare.contains("/") || bare.contains("?")) {
            names.add(bare);
        }
        return new Publication(names);
    }

    static Publication of(Source source) {
        return of(source.address());
    }

    boolean same(Publication other) {
        return names.stream().anyMatch(other.names::contains);
    }

    private static String withoutEnding(String doi) {
        for (String ending : DOI_ENDINGS) {
            if (doi.endsWith(ending)) {
                return withoutEnding(doi.substring(0, doi.length() - ending.length()));
            }
        }
        return doi;
    }

    /** Without scheme, www, fragment and closing stroke: a page is the same page with or without them. */
    private static String bare(String address) {
        String bare = address.replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("#.*$", "");
        return bare.replaceFirst("/+$", "");
    }
}
