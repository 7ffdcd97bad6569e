package backcheck.intake;

/**
 * A source as it was handed in, read.
 *
 * @param path its path, with {@code /} between folders
 * @param text its text, without a byte-order mark
 */
record Source(String path, String text, SourceText.Encoding encoding, Outline outline) {

    String fileName() {
        return Paths.fileName(path);
    }

    boolean isNamedNetwork() {
        return fileName().equals(SourceName.NETWORK);
    }
}
