package backcheck.identity;

/**
 * Who a row of the results is about.
 *
 * @param key names the row, and the folder of what was handed in
 * @param identity who it is, as far as it is known
 */
public record Person(String key, Identity identity) {}
