package backcheck.intake;

/**
 * A file as it was handed in.
 *
 * @param path its path, with {@code /} between folders
 * @param bytes its content
 */
record RawFile(String path, byte[] bytes) {}
