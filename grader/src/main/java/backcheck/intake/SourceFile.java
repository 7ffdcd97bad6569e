package backcheck.intake;

/**
 * One source file.
 *
 * @param path where it stands within the submission, with {@code /} between folders
 * @param text its text, without a byte-order mark
 */
public record SourceFile(String path, String text) {

    /** The file's name without its folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
