package dev.kossa.knowledge;

/**
 * One thing that is wrong with the knowledge base.
 *
 * @param file where: "likelihoods/general.yaml"; empty when it concerns the base as a whole
 * @param line where in the file, from 1; 0 when it concerns the file as a whole
 * @param sentence what is wrong; a likely mend stands on a second line that starts with "Maybe"
 */
public record KnowledgeProblem(String file, int line, String sentence) {
    @Override
    public String toString() {
        if (file.isEmpty()) {
            return sentence;
        }
        return line > 0 ? file + ":" + line + ": " + sentence : file + ": " + sentence;
    }
}
