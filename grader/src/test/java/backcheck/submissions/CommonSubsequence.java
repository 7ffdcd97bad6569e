package backcheck.submissions;

import java.util.Arrays;

/**
 * The length of the longest common subsequence of two token lists, 64 tokens at a time.
 *
 * <p>Hyyrö, "Bit-parallel LCS-length computation revisited" (2004): V' = (V + (V and M)) or (V and not M), the carry going from
 * word to word; the length is the number of zeros in V.
 */
final class CommonSubsequence {

    private CommonSubsequence() {}

    /**
     * Compute the length.
     *
     * @param kinds tokens are numbered from 0 to below this
     */
    static int length(int[] a, int[] b, int kinds) {
        int words = (a.length + 63) / 64;
        long[][] matches = new long[kinds][];
        for (int i = 0; i < a.length; i++) {
            if (matches[a[i]] == null) {
                matches[a[i]] = new long[words];
            }
            matches[a[i]][i / 64] |= 1L << (i % 64);
        }
        long[] v = new long[words];
        Arrays.fill(v, -1);
        for (int token : b) {
            if (matches[token] != null) {
                step(v, matches[token]);
            }
        }
        int zeros = 0;
        for (int i = 0; i < a.length; i++) {
            zeros += (v[i / 64] >>> (i % 64) & 1) == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static void step(long[] v, long[] match) {
        long carry = 0;
        for (int w = 0; w < v.length; w++) {
            long u = v[w] & match[w];
            long sum = v[w] + u;
            long carried = Long.compareUnsigned(sum, u) < 0 ? 1 : 0;
            long total = sum + carry;
            carried |= Long.compareUnsigned(total, sum) < 0 ? 1 : 0;
            v[w] = total | (v[w] & ~match[w]);
            carry = carried;
        }
    }
}
